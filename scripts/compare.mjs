import { parseArgs } from 'node:util';
import { compareDocuments } from './compare/documents.mjs';
import { comparePages } from './compare/pages.mjs';
import { earlierEdition, presentEdition } from './compare/editions.mjs';
import { bundled } from './parts/bundled.mjs';

const USAGE = `npm run compare -- REVISION [--only docx|pages] [--match WORDS] [--allow NAME …]

Compares what the app makes now with what it made at a revision: every Word file, and a picture of every page.
  --only    one of the two halves
  --match   only pictures whose name contains these words
  --allow   the name of a difference that is wanted; a * at its end stands for any end; may be repeated
Ends with 1 when anything differs that is not allowed. Files and pictures stand in .cache/compare.`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    match: { type: 'string', default: '' },
    allow: { type: 'string', multiple: true, default: [] },
  },
});
const [revision] = positionals;
if (revision === undefined || positionals.length > 1) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}

const editions = /** @type {const} */ ([await earlierEdition(revision), await presentEdition()]);
const { choices } = await bundled('scripts/compare/choices.ts');
const halves = {
  docx: () => compareDocuments(editions, choices),
  pages: () => comparePages(editions, choices, values.match),
};
for (const [half, compare] of Object.entries(halves)) {
  if (values.only !== undefined && values.only !== half) continue;
  const begun = performance.now();
  const { count, differences } = await compare();
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  process.stdout.write(`${half}: ${count - differences.length} of ${count} alike (${seconds} s)\n`);
  for (const { name, difference } of differences) report(name, difference);
}

/** @param {string} name @param {string} difference */
function report(name, difference) {
  if (isAllowed(name)) {
    process.stdout.write(`~ ${name}: differs, as allowed\n`);
    return;
  }
  process.exitCode = 1;
  process.stdout.write(`≠ ${name}\n${difference.replace(/^/gm, '    ')}\n`);
}

function isAllowed(/** @type {string} */ name) {
  return values.allow.some((allowed) =>
    allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed,
  );
}
