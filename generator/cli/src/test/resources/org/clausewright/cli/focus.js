// Places that take the keyboard's focus without showing it: a ring of two pixels that stands out from what is around it.
// A key has to have been pressed before, so that the browser shows focus at all.
const done = arguments[arguments.length - 1];
const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const rgba = (colour) => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return canvas.getImageData(0, 0, 1, 1).data;
};
const luminance = (colour) =>
  [...rgba(colour)]
    .slice(0, 3)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const background = (element) => {
  for (let each = element; each !== null; each = each.parentElement) {
    const colour = getComputedStyle(each).backgroundColor;
    if (rgba(colour)[3] > 0) {
      return colour;
    }
  }
  return "white";
};
const problems = [];
const rings = new Map();
const focusables = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
for (const element of document.querySelectorAll(focusables)) {
  if (!element.checkVisibility({ contentVisibilityAuto: true }) || element.disabled || element.classList.contains("skip")) {
    continue;
  }
  element.focus({ preventScroll: true });
  const style = getComputedStyle(element);
  const around = background(element.parentElement);
  const key = `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor} ${around}`;
  if (!rings.has(key)) {
    rings.set(
      key,
      document.activeElement === element &&
        style.outlineStyle !== "none" &&
        parseFloat(style.outlineWidth) >= 2 &&
        contrast(style.outlineColor, around) >= 3,
    );
  }
  if (!rings.get(key)) {
    problems.push(`${element.tagName} ${element.className} “${element.textContent.trim().slice(0, 40)}”: ${key}`);
  }
}
done(problems.slice(0, 10));
