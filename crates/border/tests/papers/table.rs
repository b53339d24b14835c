//! The imported table of visas: weaker than any rule, and checked like every file.

use super::{OFFICES, day, file, land, list, paper, ru};
use border::atlas::{Atlas, Basis, Entry, Tabled, VisaTable};

fn with(table: &str, rules: &[String]) -> Result<Atlas, Vec<String>> {
    let files = [("offices.toml", OFFICES), ("rules/ge.toml", &file(rules)), ("visas.toml", table)];
    Atlas::parse(files).map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

const HEAD: &str =
    "imported_on = \"2026-11-01\"\nsource = \"https://tables.example/visas.csv\"\n[passports]\n";

#[test]
fn the_table_stands_in_where_no_rule_speaks() {
    let table = format!("{HEAD}ru = \"ge:360 fi:visa tr:e-visa kz:free az:none mn:arrival us:eta\"\n");
    let known = with(&table, &[]).expect("a right table");
    for (to, entry, days) in [
        ("ge", Entry::Free, Some(360)),
        ("fi", Entry::VisaBefore, None),
        ("tr", Entry::EVisa, None),
        ("kz", Entry::Free, None),
        ("az", Entry::Refused, None),
        ("mn", Entry::OnArrival, None),
        ("us", Entry::Eta, None),
    ] {
        let list = known.papers(&ru(), land("kz"), land(to), day("2026-06-15"));
        assert_eq!((list.entry, list.days, list.basis), (entry, days, Basis::Table), "{to}");
    }
    let none = known.papers(&ru(), land("kz"), land("am"), day("2026-06-15"));
    assert_eq!((none.entry, none.basis), (Entry::Unknown, Basis::Nothing));
    let ruled = with(&table, &[paper("r-a", "visa", "refused", "")]).expect("right files");
    let list = list(&ruled, &ru());
    assert_eq!((list.entry, list.basis), (Entry::Refused, Basis::Rule), "an office's rule is stronger");
    assert_eq!(list.table, Some(Tabled::Days(360)), "what the table says is told all the same");
}

#[test]
fn a_table_reads_back_as_it_was_written() {
    let mut table = VisaTable::new(day("2026-11-01"), "https://tables.example/");
    for (to, tabled) in [
        ("ge", Tabled::Days(360)),
        ("fi", Tabled::Required),
        ("tr", Tabled::EVisa),
        ("kz", Tabled::Free),
        ("az", Tabled::NoAdmission),
        ("mn", Tabled::OnArrival),
        ("us", Tabled::Eta),
    ] {
        assert!(table.add(land("ru"), land(to), tabled));
        assert!(!table.add(land("ru"), land(to), Tabled::Free), "the first stays");
    }
    assert_eq!(with(&table.to_toml(), &[]).expect("a right table").visas(), Some(&table));
}

#[test]
fn a_faulty_table_is_pointed_to() {
    for (table, what) in [
        (format!("{HEAD}ru = \"ge\"\n"), "`ge`"),
        (format!("{HEAD}ru = \"ge:0\"\n"), "`ge:0`"),
        (format!("{HEAD}ru = \"ge:+90\"\n"), "`ge:+90`"),
        (format!("{HEAD}ru = \"ge:99999\"\n"), "`ge:99999`"),
        (format!("{HEAD}ru = \"ge:90 ge:30\"\n"), "twice"),
        (format!("{HEAD}ru = \"zz:90\"\n"), "`zz:90`"),
        (format!("{HEAD}zz = \"ge:90\"\n"), "zz"),
        (format!("{HEAD}ru = \"ge:{}\"\n", "x".repeat(10_000)), "xxx"),
        (HEAD.replace("https", "http"), "`source`"),
        (HEAD.replace("2026-11-01", "soon"), "visas.toml"),
        ("ru".into(), "visas.toml"),
    ] {
        let faults = with(&table, &[]).expect_err(what);
        assert!(faults.iter().any(|fault| fault.contains(what)), "{what}: {faults:?}");
        assert!(faults.iter().map(String::len).sum::<usize>() < 1_000, "told in short");
    }
}
