// What does not fit: a page that scrolls sideways, and words cut off by the box that they are in.
const done = arguments[arguments.length - 1];
const sheet = new CSSStyleSheet();
sheet.replaceSync(arguments[0]);
document.adoptedStyleSheets = [sheet];
requestAnimationFrame(() => {
  const problems = [];
  const root = document.scrollingElement;
  const scrolls = (element) => element.closest(".scroll, .sr-only, .aloud, .skip") !== null;
  if (root.scrollWidth > root.clientWidth) {
    problems.push(`scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}`);
    for (const element of document.querySelectorAll("body *")) {
      if (element.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(element)) {
        problems.push(`too wide: ${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 60)}`);
      }
    }
  }
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    const cuts = style.overflowX === "hidden" || style.overflowX === "clip" || style.overflowY === "hidden";
    const tooBig = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    if (cuts && tooBig && !scrolls(element)) {
      problems.push(`cut off: ${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 60)}`);
    }
  }
  document.adoptedStyleSheets = [];
  done(problems.slice(0, 10));
});
