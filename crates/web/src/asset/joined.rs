//! Modules that any page may need, as one: packed together they take three quarters of what they take one by
//! one, and a phone on a slow net asks once. Each runs when it is first asked for, as it would alone. Refuses
//! to change what a module does: only its imports and exports are written in another way.

use super::bare::bare;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What the joined modules export: what a module of that name exports, run once. No module has such a name.
const PART: &str = "export const $part = (name) => (made[name] ??= parts[name]());\n";

/// How modules name each other once they are served: those that are joined, and the addresses of others.
pub(super) struct Names<'a> {
    /// `store.js`.
    pub joined: &'a [&'a str],
    /// The name under which these are served.
    pub joined_as: &'a str,
    /// `solver.js` to `solver.3f2a….js`.
    pub served: &'a BTreeMap<&'a str, String>,
}

impl Names<'_> {
    /// The modules as one, in any order.
    pub fn join(&self, modules: &[(&str, &str)]) -> String {
        let mut all = String::from("const made = {};\nconst parts = {\n");
        for (name, source) in modules {
            let code = self.linked(source);
            let exported: Vec<&str> = code.lines().filter_map(exported).collect();
            let code = code.lines().map(|line| line.strip_prefix("export ").unwrap_or(line));
            let _never_fails = writeln!(all, "\"{name}\": () => {{");
            code.for_each(|line| all.extend([line, "\n"]));
            let _never_fails = writeln!(all, "return {{ {} }};\n}},", exported.join(", "));
        }
        all.push_str("};\n");
        all + PART
    }

    /// A module that stands by itself, and takes of the joined ones what it imports.
    pub fn alone(&self, source: &str) -> String {
        let code = self.linked(source);
        if code.contains("$part(\"") { self.with_part(&code) } else { code }
    }

    /// What runs one of the joined.
    pub fn entry(&self, name: &str) -> String {
        self.with_part(&format!("$part(\"{name}\");\n"))
    }

    fn with_part(&self, code: &str) -> String {
        let address = self.served.get(self.joined_as).map_or(self.joined_as, String::as_str);
        format!("import {{ $part }} from \"./{address}\";\n{code}")
    }

    /// A module without what is for readers; what it imports it takes of the joined ones, or from an address.
    fn linked(&self, source: &str) -> String {
        let mut linked = String::with_capacity(source.len());
        for line in bare(source).lines() {
            linked.push_str(&self.taken(line).unwrap_or_else(|| self.addressed(line)));
            linked.push('\n');
        }
        linked
    }

    /// An import of a joined module as the taking of it.
    fn taken(&self, line: &str) -> Option<String> {
        let named =
            |ending: &str| self.joined.iter().find(|name| ending.starts_with(&format!("\"./{name}\"")));
        if let Some((names, from)) = line.strip_prefix("import ").and_then(|rest| rest.split_once(" from ")) {
            let name = named(from)?;
            return Some(format!("const {} = $part(\"{name}\");", names.replace(" as ", ": ")));
        }
        let (before, from) = line.split_once("await import(")?;
        let name = named(from)?;
        let after = from.strip_prefix(&format!("\"./{name}\")"))?;
        Some(format!("{before}$part(\"{name}\"){after}"))
    }

    /// A line with the address of each module or part that it names.
    fn addressed(&self, line: &str) -> String {
        let Some((before, rest)) = line.split_once("\"./") else { return line.to_owned() };
        let (name, after) = rest.split_once('"').unwrap_or((rest, ""));
        match self.served.get(name) {
            Some(address) => format!("{before}\"./{address}\"{}", self.addressed(after)),
            None => line.to_owned(),
        }
    }
}

/// What a line of a module exports.
fn exported(line: &str) -> Option<&str> {
    let what = line.strip_prefix("export ")?;
    let what = what.strip_prefix("async ").unwrap_or(what);
    let name = ["function ", "class ", "const "].iter().find_map(|kind| what.strip_prefix(kind))?;
    name.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .next()
        .filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::asset::{ALONE, TOGETHER};

    fn told(tells: impl Fn(Names<'_>) -> String) -> String {
        let served = [("solver.js", "solver.1f.js".to_owned()), ("all.js", "all.2e.js".to_owned())].into();
        tells(Names { joined: &["ages.js", "store.js"], joined_as: "all.js", served: &served })
    }

    #[test]
    fn modules_are_parts_that_take_of_each_other() {
        let ages = "// Why.\nexport const DAY = 24;\nexport async function age(n) {\n  return n;\n}\n";
        let store = "import { DAY, age as aged } from \"./ages.js\";\n\
                     new Worker(new URL(\"./solver.js\", x));\nexport class Store {}\n";
        let joined = told(|names| names.join(&[("ages.js", ages), ("store.js", store)]));
        let wanted = [
            "const made = {};\nconst parts = {",
            "\"ages.js\": () => {\nconst DAY = 24;\nasync function age(n) {\nreturn n;\n}",
            "return { DAY, age };\n},",
            "\"store.js\": () => {\nconst { DAY, age: aged } = $part(\"ages.js\");",
            "new Worker(new URL(\"./solver.1f.js\", x));\nclass Store {}\nreturn { Store };\n},",
            "};\nexport const $part = (name) => (made[name] ??= parts[name]());\n",
        ];
        assert_eq!(joined, wanted.join("\n"));
    }

    #[test]
    fn a_module_alone_takes_of_the_joined_ones_what_it_imports() {
        let source = "import { age } from \"./ages.js\";\nconst { put } = await import(\"./store.js\");\n";
        let alone = told(|names| names.alone(source));
        let wanted = [
            "import { $part } from \"./all.2e.js\";\nconst { age } = $part(\"ages.js\");",
            "const { put } = $part(\"store.js\");\n",
        ];
        assert_eq!(alone, wanted.join("\n"));
        assert_eq!(told(|names| names.alone("let a = 1;\n")), "let a = 1;\n");
        let entry = "import { $part } from \"./all.2e.js\";\n$part(\"store.js\");\n";
        assert_eq!(told(|names| names.entry("store.js")), entry);
    }

    /// What a part exports is read line by line: another way to write it would be lost.
    #[test]
    fn modules_import_and_export_in_the_ways_that_are_known() {
        for (name, source) in TOGETHER.iter().chain(&ALONE) {
            for line in bare(source).lines() {
                let begins = |word: &str| line.starts_with(word);
                assert!(!line.contains("$part"), "{name}: {line}");
                let is_import = begins("import ") && line.contains(" from \"./") && line.ends_with("\";");
                assert!(!begins("import") || is_import, "{name}: {line}");
                assert!(!begins("export ") || exported(line).is_some(), "{name}: {line}");
            }
        }
    }
}
