import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly impact?: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** WCAG 2.2 A and AA: what the law and the design ask for. */
const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds serious or critical on the page as it stands; one line a finding.
 *
 * `passOver` names rules that have judged the same page already, at another width.
 */
export async function seriousFindings(
  page: Page,
  { passOver = [] }: { readonly passOver?: readonly string[] } = {},
): Promise<readonly string[]> {
  // What is scrolled away is laid out only when somebody comes there; axe judges what they then see.
  const seen = await page.evaluateHandle(showAll);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const rules = Object.fromEntries(passOver.map((rule) => [rule, { enabled: false }]));
  const options = JSON.stringify({ resultTypes: ['violations'], runOnly, rules });
  const violations = await page.evaluate(
    `axe.run(document, ${options}).then(({ violations }) => violations)`,
  );
  await seen.evaluate((sheet) => (sheet.disabled = true));
  await seen.dispose();
  return (violations as readonly Violation[])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html ?? ''}`);
}

/** Runs in the page, whose policy refuses a `style` element. */
function showAll(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(sheet);
  return sheet;
}

/** How far the page can be pushed sideways; 0 is none. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
