/** Borders between several lines of totals, and of nested groups: our grids have one line of totals and no groups. */
const COUNTED = [
  / *> :nth-last-child\(1 of \.rdg-top-summary-row\) \{\s*[^{}]*\{[^{}]*\}\s*\}\n/,
  / *> :nth-child\(1 of \.rdg-bottom-summary-row\) \{\s*[^{}]*\{[^{}]*\}\s*\}\n/,
  / *> \.[\w-]+:not\(:last-child, \.[\w-]+\),\s*> :nth-last-child\(n \+ 2 of \.[\w-]+\) \{[^{}]*\}\n/,
];

/**
 * Takes from the grid library's stylesheet the rules that count a grid's rows. With them a row that scrolls into sight
 * makes the browser match every cell of every other row again, a third of the work of a turn of the wheel.
 *
 * @returns {import('vite').Plugin}
 */
export function leanGridStyles() {
  return {
    name: 'lean-grid-styles',
    enforce: 'pre',
    transform: {
      filter: { id: /react-data-grid\/lib\/styles\.css/ },
      handler: (code) => COUNTED.reduce(withoutRule, code),
    },
  };
}

/**
 * @param {string} code
 * @param {RegExp} rule
 */
function withoutRule(code, rule) {
  if (!rule.test(code)) {
    throw new Error(
      'react-data-grid writes its styles in another way; mend scripts/parts/leanGridStyles.mjs',
    );
  }
  return code.replace(rule, '');
}
