import type { Context } from '#manuscript/context.ts';
import { formatNames } from '#language/formatList.ts';
import { capitalise } from '#language/capitalise.ts';
import { body, labelled, prose } from '#manuscript/blocks/paragraph.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { isBlank } from '#language/isBlank.ts';
import { isSummary } from '#manuscript/summary.ts';
import { columnTitles } from '#words/columns.ts';
import { stanceNames } from '#words/theme.ts';
import { evidenceBlocks } from '#manuscript/tools/evidenceBlocks.ts';

/** Why the circle looked here: background, scope, conditions at the start, and what interested parties hope for. */
export function* background(context: Context): Generator<undefined, readonly Block[]> {
  const { risalah } = context;
  const { text, scope, mainProblem, strategy, data } = risalah.background;
  return [
    ...prose('background', text),
    ...(isSummary(context) ? [] : labelled('background', 'Ruang lingkup', scope)),
    ...labelled('background', 'Masalah utama', mainProblem),
    ...(isSummary(context)
      ? []
      : [
          ...labelled('background', 'Kaitan dengan rencana strategis', strategy),
          ...baselines(risalah),
        ]),
    ...(yield* evidenceBlocks(context, 'background', data)),
    ...(isSummary(context) ? [] : [...stakeholders(risalah), ...stances(risalah)]),
  ];
}

function baselines({ background: { baselines: rows } }: Context['risalah']): readonly Block[] {
  const titles = columnTitles.baselines;
  return presented(
    'background',
    'Kondisi awal beserta sumber datanya',
    numberedTable({
      section: 'background',
      name: 'baselines',
      caption: 'Kondisi awal',
      rows,
      columns: [
        { title: titles.indicator, weight: 4.5, text: ({ indicator }) => indicator },
        { title: titles.condition, weight: 4.5, text: ({ condition }) => condition },
        { title: titles.source, weight: 4, text: ({ source }) => source, optional: true },
      ],
    }),
  );
}

function stakeholders({
  background: { stakeholders: rows },
}: Context['risalah']): readonly Block[] {
  const titles = columnTitles.stakeholders;
  return presented(
    'background',
    'Dampak masalah dan harapan pihak terkait',
    numberedTable({
      section: 'background',
      name: 'stakeholders',
      caption: 'Dampak dan harapan pihak terkait',
      rows,
      columns: [
        { title: titles.party, weight: 3, text: ({ party }) => party },
        { title: titles.negative, weight: 4, text: ({ negative }) => negative, optional: true },
        { title: titles.hope, weight: 4, text: ({ hope }) => hope, optional: true },
        {
          title: titles.stance,
          weight: 2.4,
          text: ({ stance }) => stanceNames[stance],
          optional: true,
        },
      ],
    }),
  );
}

/** Who helps and who has to be won over, by name. */
function stances({ background: { stakeholders: rows } }: Context['risalah']): readonly Block[] {
  const named = (stance: 'supports' | 'hinders') =>
    formatNames(
      rows
        .filter((row) => row.stance === stance && !isBlank(row.party))
        .map(({ party }) => withinSentence(party)),
    );
  const [supports, hinders] = [named('supports'), named('hinders')];
  const told = [
    supports === '' ? '' : `yang mendukung: ${supports}`,
    hinders === '' ? '' : `yang menghambat: ${hinders}`,
  ].filter((text) => text !== '');
  return told.length === 0 ? [] : [body('background', `${capitalise(told.join('; '))}.`)];
}
