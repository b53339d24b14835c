/**
 * A photo made small on the phone: drawn anew, so that nothing of the file but its picture goes on, neither
 * its name nor where and when it was taken. Refuses to send a picture as it came.
 */

/** The longer side, pixels: what is tried, from the best. */
const SIDES = [640, 480, 360, 240, 160];
const QUALITIES = [0.7, 0.5, 0.35];

/**
 * The picture as a JPEG of at most so many bytes; none where it cannot be read or made so small.
 * @param {File} file
 * @param {number} most
 * @returns {Promise<Uint8Array<ArrayBuffer> | undefined>}
 */
export async function small(file, most) {
  try {
    const picture = await createImageBitmap(file);
    for (const side of SIDES) {
      const canvas = drawn(picture, side);
      for (const quality of QUALITIES) {
        const made = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
        if (made instanceof Blob && made.size <= most) return new Uint8Array(await made.arrayBuffer());
      }
    }
  } catch {
    // Not a picture, or one that this browser cannot read.
  }
  return undefined;
}

/**
 * @param {ImageBitmap} picture
 * @param {number} side
 * @param {HTMLCanvasElement} [canvas]
 */
function drawn(picture, side, canvas = document.createElement("canvas")) {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const paper = canvas.getContext("2d");
  if (paper) {
    // What can be seen through would be black in a JPEG.
    paper.fillStyle = "#fff";
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
  }
  return canvas;
}

/**
 * Shows a picture: drawn, for a page of this house loads no picture from anywhere else.
 * @param {Uint8Array<ArrayBuffer>} jpeg
 * @param {HTMLCanvasElement} canvas
 */
export async function show(jpeg, canvas) {
  const picture = await createImageBitmap(new Blob([jpeg], { type: "image/jpeg" })).catch(() => undefined);
  if (picture) drawn(picture, Math.max(...SIDES), canvas);
  canvas.hidden = !picture;
}
