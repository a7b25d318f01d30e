// Filters, order and search of the matrix. The page is complete without them.
(() => {
  "use strict";

  const form = document.getElementById("-filters");
  const table = document.getElementById("-matrix");
  const shown = document.getElementById("-shown");
  const toggle = document.getElementById("-open");
  const fields = ["q", "group", "stance", "policy", "order"];

  const plain = (text) =>
    text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[‘’]/g, "'").replace(/\s+/g, " ").toLowerCase();

  const policies = [...table.tHead.querySelectorAll("th[data-policy]")].map((head) => head.dataset.policy);
  const groups = [...table.tBodies];
  const rows = groups.flatMap((group) =>
    [...group.querySelectorAll("tr.topic")].map((row) => ({
      row,
      group,
      place: Number(row.dataset.place),
      words: plain(row.cells[0].textContent),
      cells: [...row.querySelectorAll("td")].map((cell, i) => ({
        cell,
        policy: policies[i],
        stance: cell.dataset.stance,
        words: plain(cell.textContent),
      })),
    })),
  );
  const byDifference = table.createTBody();
  byDifference.hidden = true;

  const value = (name) => form.elements[name].value;

  const isFound = (line, cell, terms) => terms.every((term) => line.words.includes(term) || cell.words.includes(term));

  const isMeant = (cell) =>
    (!value("stance") || cell.stance === value("stance")) && (!value("policy") || cell.policy === value("policy"));

  function filter() {
    const terms = plain(value("q")).split(" ").filter(Boolean);
    const narrowed = terms.length > 0 || value("stance") !== "";
    let count = 0;
    for (const line of rows) {
      const inGroup = !value("group") || line.group.dataset.group === value("group");
      const hits = inGroup ? line.cells.filter((cell) => isMeant(cell) && isFound(line, cell, terms)) : [];
      line.row.hidden = hits.length === 0;
      count += line.row.hidden ? 0 : 1;
      for (const cell of line.cells) {
        const inWords = terms.length === 0 || terms.some((term) => cell.words.includes(term));
        cell.cell.classList.toggle("hit", narrowed && inWords && hits.includes(cell));
      }
    }
    return count;
  }

  function arrange() {
    const differencesFirst = value("order") === "differences";
    if (byDifference.hidden === differencesFirst) {
      const sorted = differencesFirst ? [...rows].sort((a, b) => a.place - b.place) : rows;
      sorted.forEach((line) => (differencesFirst ? byDifference : line.group).append(line.row));
    }
    byDifference.hidden = !differencesFirst;
    for (const group of groups) {
      group.hidden = differencesFirst || rows.every((line) => line.group !== group || line.row.hidden);
    }
  }

  function remember() {
    const query = new URLSearchParams();
    fields.filter((name) => value(name)).forEach((name) => query.set(name, value(name)));
    const search = query.toString();
    try {
      history.replaceState(null, "", (search ? "?" + search : location.pathname) + location.hash);
    } catch (e) {
      // Some browsers refuse for pages opened from a disk; the filters work all the same.
    }
  }

  function recall() {
    const query = new URLSearchParams(location.search);
    for (const name of fields) {
      const field = form.elements[name];
      field.value = query.get(name) || "";
      if (field.selectedIndex === -1) {
        field.value = ""; // a link from an edition that had this option
      }
    }
  }

  function clear(event) {
    event.preventDefault();
    fields.forEach((name) => (form.elements[name].value = ""));
    apply();
  }

  function apply() {
    const count = filter();
    arrange();
    shown.textContent = `${count} of ${rows.length} topics shown`;
    remember();
  }

  function open(all) {
    table.querySelectorAll("details").forEach((details) => (details.open = all));
    toggle.setAttribute("aria-pressed", String(all));
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", apply);
  form.addEventListener("change", apply);
  form.addEventListener("reset", clear);
  toggle.addEventListener("click", () => open(toggle.getAttribute("aria-pressed") !== "true"));

  recall();
  form.hidden = false;
  apply();
})();
