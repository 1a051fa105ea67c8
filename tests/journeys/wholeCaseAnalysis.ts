import type { Locator } from 'playwright-core';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { conclusionNames } from '#words/causes.ts';
import { answer, answerRows, listNamed, named, press, typed, written } from './hand.ts';
import { put, tick } from './keys.ts';
import type { SectionTypists } from './wholeCase.ts';
import { nameOf, votersOf } from './wholeCaseOpening.ts';
import { addTools, toolUseWords } from './wholeCaseTools.ts';

type Analysis = 'cause-effect' | 'why-chains' | 'vote' | 'verification';

type Cause = Risalah['cause-effect']['causes'][number];

/** From the first cause to the proven ones. */
export const analysisTypists: SectionTypists<Analysis> = {
  'cause-effect': async (card, { 'cause-effect': diagram }) => {
    for (const { id, name } of diagram.categories) {
      await press(card, `Penyebab baru pada ${name}`);
      await typeOutline(card, linesBelow(diagram.causes, id));
    }
    // From the last one up: there the typing has ended.
    for (const { text } of diagram.causes.filter(({ candidate }) => candidate).toReversed()) {
      await tick(card.getByLabel(`Calon akar: ${text}`, { exact: true }));
    }
  },
  'why-chains': async (card, { 'why-chains': chains, members }) => {
    const agreed = listNamed(card, 'Yang menyepakati');
    for (const member of chains.participants) {
      await tick(agreed.getByLabel(nameOf(members.rows, member), { exact: true }));
    }
    await answer(card, { 'Disepakati pada': written(chains.agreedOn), Keterangan: chains.note });
  },
  vote: async (card, risalah) => {
    for (const { cause, points } of risalah.vote.rows) {
      for (const { id, name } of votersOf(risalah)) {
        const point = named(card, `${name}: ${causeWords(risalah, cause)}`);
        await put(point, typed(points[id] ?? null));
      }
    }
    await answer(card, { Keterangan: risalah.vote.note });
  },
  verification: async (card, risalah) => {
    await addTools(card, risalah, risalah.verification.data);
    await press(card, 'Buat kartu untuk semuanya');
    await answerRows(card, {
      list: 'Kartu pembuktian',
      add: 'Tambah kartu',
      rows: risalah.verification.rows.map((row) => ({
        'Akar penyebab': causeWords(risalah, row.cause),
        Kesimpulan: conclusionNames[row.conclusion],
        Dugaan: row.hypothesis,
        Standar: row.standard,
        'Metode uji': row.method,
        'Data pendukung': toolUseWords(risalah, row.use),
        'Jumlah data (n)': typed(row.n),
        'Diuji mulai': written(row.periodFrom),
        'Diuji sampai': written(row.periodTo),
        Tempat: row.place,
        Bukti: row.evidence,
        Hasil: row.result,
      })),
    });
  },
};

export function causeWords({ 'cause-effect': { causes } }: Risalah, id: string): string {
  return causes.find((cause) => cause.id === id)?.text ?? '';
}

interface Line {
  readonly text: string;
  readonly depth: number;
}

/** The outline under a bone or a cause, from top to bottom. */
function linesBelow(causes: readonly Cause[], parent: string, depth = 0): readonly Line[] {
  return causes
    .filter((cause) => cause.parent === parent)
    .flatMap(({ id, text }) => [{ text, depth }, ...linesBelow(causes, id, depth + 1)]);
}

/** Writes an outline with the keyboard alone: Enter for a new line, Tab and Shift+Tab for its depth. */
async function typeOutline(card: Locator, lines: readonly Line[]): Promise<void> {
  const { keyboard } = card.page();
  for (const [index, { text, depth }] of lines.entries()) {
    if (index > 0) await keyboard.press('Enter');
    const steps = depth - (lines[index - 1]?.depth ?? 0);
    for (let step = 0; step < Math.abs(steps); step += 1) {
      await keyboard.press(steps > 0 ? 'Tab' : 'Shift+Tab');
    }
    // The first line letter by letter; whole words as from an input method are told apart no further down.
    await (index === 0 ? keyboard.type(text) : keyboard.insertText(text));
  }
  // Tab then leads out of the outline again.
  await keyboard.press('Escape');
}
