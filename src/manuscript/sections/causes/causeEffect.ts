import { analyseCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import type { CauseNode } from '#domain/tools/causes/causeEffect.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Context } from '#manuscript/context.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { inGroups, numberedTable } from '#manuscript/blocks/table.ts';
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

/** A row for every first cause, so that a reader sees which roots are its own. */
function factors(risalah: Risalah): readonly Block[] {
  const { branches } = analyseCauseEffect(risalah['cause-effect']);
  const rows = branches.flatMap(({ name, causes }) =>
    causes
      .map((cause) => ({ factor: name, cause: cause.text.trim(), roots: rootTexts(cause) }))
      .filter(({ cause, roots }) => cause !== '' || roots.length > 0),
  );
  const tables = numberedTable({
    section: 'cause-effect',
    caption: 'Penyebab yang teridentifikasi menurut faktor',
    rows,
    columns: [
      { title: 'Penyebab yang teridentifikasi', weight: 7, text: ({ cause }) => cause },
      { title: 'Akar penyebab', weight: 7, text: ({ roots }) => lines(roots) },
    ],
  });
  return tables.map((table) => inGroups(table, (row) => rows[row]?.factor ?? ''));
}

/** Where every why behind a cause ends; itself where nobody asked. */
function rootTexts({ text, children }: CauseNode): readonly string[] {
  if (children.length > 0) return children.flatMap(rootTexts);
  return isBlank(text) ? [] : [text.trim()];
}

function lines(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : texts.map((text) => `• ${text}`).join('\n');
}
