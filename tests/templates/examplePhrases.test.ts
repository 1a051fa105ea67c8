import { expect, it } from 'vitest';
import { longTexts } from '#domain/rules/across/longTexts.ts';
import { examples } from '#templates/examples/examples.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

/** The file is written by this test: run it with `-u` after an example was changed. */
it('the known phrases are those of the worked examples as they stand', async () => {
  const loaded = await Promise.all(examples.map(({ load }) => load()));
  const suggested = new Set(longTexts(newRisalah()).map(({ phrase }) => phrase));
  const phrases = loaded
    .flatMap(({ risalah }) => longTexts(risalah).map(({ phrase }) => phrase))
    .filter((phrase) => !suggested.has(phrase));
  const words = [...new Set(phrases)].toSorted().join(' ');
  await expect(`const words =
  '${words}';

/**
 * The long texts of the worked examples, as \`phraseOf\` writes them, so that they are known again without being
 * loaded. Written by \`vitest run tests/templates/examplePhrases.test.ts -u\`.
 */
export const examplePhrases: ReadonlySet<string> = new Set(words.split(' '));
`).toMatchFileSnapshot('../../templates/examples/phrases.ts');
});
