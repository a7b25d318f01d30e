// What axe-core finds on the page by the rules of WCAG 2.2 AA and its best practices; on paper there is nothing to hit.
const done = arguments[arguments.length - 1];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
axe
  .run(document, {
    runOnly: { type: "tag", values: tags },
    rules: { "target-size": { enabled: arguments[0] } },
    resultTypes: ["violations"],
  })
  .then((results) =>
    done(
      results.violations.flatMap((violation) =>
        violation.nodes
          .slice(0, 5)
          .map((node) => `${violation.id}: ${node.target.join(" ")} ${node.failureSummary.replace(/\s+/g, " ").slice(0, 300)}`),
      ),
    ),
  )
  .catch((error) => done([String(error)]));
