/**
 * A short tone and a shake when an alarm comes, where somebody switched them on. Refuses to know of what.
 */
import { get, put, remove } from "./store.js";

/** Sounds, if that is wished for. */
export async function sound() {
  if (!(await get("settings", "sounding"))) return;
  navigator.vibrate?.([300, 150, 300]);
  try {
    const air = new AudioContext();
    const tone = air.createOscillator();
    const loudness = air.createGain();
    loudness.gain.value = 0.2;
    tone.connect(loudness).connect(air.destination);
    tone.start();
    tone.stop(air.currentTime + 0.4);
    tone.onended = () => void air.close();
  } catch {
    // No sound here; the banner stands.
  }
}

const sounding = document.getElementById("sounding");
if (sounding instanceof HTMLInputElement) {
  void get("settings", "sounding").then((on) => (sounding.checked = on === true));
  sounding.addEventListener("change", () => {
    void (sounding.checked ? put("settings", "sounding", true) : remove("settings", "sounding"));
    if (sounding.checked) void sound();
  });
  sounding.closest("label")?.removeAttribute("hidden");
}
