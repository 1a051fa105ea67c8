import { analyseCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import type { CauseNode } from '#domain/tools/causes/causeEffect.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Context } from '#manuscript/context.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { causeEffectView, uprightCauseEffectView } from '#manuscript/tools/causes/causeEffect.ts';
import { body } from '#manuscript/blocks/paragraph.ts';
import { buriedCauses } from '#words/causes.ts';
import { isSummary } from '#manuscript/summary.ts';

/** The causes by factor, the fishbone on as many sheets as it needs to be readable, and what it says. */
export function causeEffect(context: Context): readonly Block[] {
  const { risalah } = context;
  const view = isSummary(context) ? uprightCauseEffectView : causeEffectView;
  const { blocks } = view({ risalah, place: { section: 'cause-effect', name: '' } });
  return presented('cause-effect', 'Penyebab yang dihimpun kelompok', [
    ...(isSummary(context) && blocks.length > 0 ? [] : factors(risalah)),
    ...blocks,
    ...buriedNote(risalah),
  ]);
}

/** Not lost: the record has them, as the outline of causes shows. */
function buriedNote(risalah: Risalah): readonly Block[] {
  const { buried } = analyseCauseEffect(risalah['cause-effect']);
  return buried.length === 0 ? [] : [body('cause-effect', buriedCauses(buried.length))];
}

function factors(risalah: Risalah): readonly Block[] {
  const { branches, roots } = analyseCauseEffect(risalah['cause-effect']);
  return numberedTable({
    section: 'cause-effect',
    caption: 'Penyebab yang teridentifikasi menurut faktor',
    rows: branches.filter(({ causes }) => causes.length > 0),
    columns: [
      { title: 'Faktor', weight: 3, text: ({ name }) => name, preset: true },
      {
        title: 'Penyebab yang teridentifikasi',
        weight: 5.5,
        text: ({ causes }) => lines(causes.map(({ text }: CauseNode) => text)),
      },
      {
        title: 'Akar penyebab',
        weight: 5.5,
        text: ({ id }) =>
          lines(
            roots.filter(({ category }) => category === id).map(({ chain }) => chain.at(-1) ?? ''),
          ),
      },
    ],
  });
}

function lines(texts: readonly string[]): string {
  const told = texts.filter((text) => !isBlank(text));
  return told.length < 2 ? told.join('') : told.map((text) => `• ${text.trim()}`).join('\n');
}
