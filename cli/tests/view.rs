//! The page in a browser: lit on focus, kinds switched off, light and dark. Where there is no Chromium (`apt-get install chromium`), this is not tried.

use super::*;

/// What the page does when somebody uses it, told in the title.
const USE: &str = r##"<script>
const told = [];
// A browser that is busy starting may not have given the page its focus yet: then it fires no events of it.
const focus = (element) => {
  element.focus();
  if (!document.hasFocus()) element.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
};
const mark = document.querySelector("a.mark.org");
focus(mark);
const fact = document.getElementById(mark.dataset.fact);
told.push(fact.classList.contains("lit") && mark.classList.contains("lit") ? "fact lit" : "fact dark");
told.push(/^Organization .+; rule [a-z-]+, (sure|likely|weak)$/.test(document.getElementById("why").textContent) ? "rule told" : "no rule");
const number = document.querySelector("aside li[id$='person1'] .mentions a");
focus(number);
told.push(document.querySelector("a.mark.person").classList.contains("lit") ? "mark lit" : "mark dark");
told.push(mark.classList.contains("lit") ? "old still lit" : "old dark");
document.querySelector(".kinds input[value=org]").click();
told.push(getComputedStyle(mark).backgroundColor);
document.querySelector(".theme").click();
told.push(document.documentElement.dataset.theme);
const search = document.querySelector(".filter input");
search.value = "B.TXT";
search.dispatchEvent(new Event("input", { bubbles: true }));
told.push([...document.querySelectorAll(".index tbody tr")].filter((row) => !row.hidden).length + " of 2");
document.title = told.join("; ");
</script>"##;

#[test]
fn a_browser_lights_what_belongs_together() {
    let text = "Marine Institute opens\n\nOxfam thanked Dr. Ann Holt, Director of the Marine Institute, on 3 May 2023.";
    let folder = folder(&[("a.txt", text.as_bytes()), ("b.txt", b"Second release\n\nOxfam thanked Dr. Ann Holt again.")]);
    let ran = run(&folder, &["view", "a.txt", "b.txt", "-o", "page.html"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    let page = fs::read_to_string(folder.path().join("page.html")).unwrap();
    let Some(chromium) = ["chromium", "chromium-browser", "google-chrome"].into_iter().find(|name| Command::new(name).arg("--version").output().is_ok()) else {
        return;
    };
    let used = folder.path().join("used.html");
    fs::write(&used, page.replace("</body>", &format!("{USE}</body>"))).unwrap();
    let profile = format!("--user-data-dir={}", folder.path().join("profile").display());
    let args = ["--headless", "--no-sandbox", "--disable-gpu", "--timeout=20000", &profile, "--dump-dom"];
    let output = Command::new(chromium).args(args).arg(format!("file://{}", used.display())).output().unwrap();
    let dom = String::from_utf8(output.stdout).unwrap();
    let title = dom.split("<title>").nth(1).and_then(|t| t.split("</title>").next()).unwrap_or(&dom);
    assert_eq!(title, "fact lit; rule told; mark lit; old dark; rgba(0, 0, 0, 0); dark; 1 of 2");
}
