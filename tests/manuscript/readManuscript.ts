import type { Block, Manuscript, Run, Table } from '#manuscript/manuscript.ts';

/** Every block in the order of reading. */
export function blocksOf(manuscript: Manuscript): readonly Block[] {
  return manuscript.parts.flatMap((part) => part.blocks);
}

/** Every text that a manuscript prints, wherever it stands. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

/** The anchors that references name. */
export function referencesIn(manuscript: Manuscript): readonly string[] {
  return blocksOf(manuscript)
    .flatMap(runsOf)
    .flatMap((run) => (run.kind === 'reference' ? [run.anchor] : []));
}

/** The anchors that blocks bear. */
export function anchorsIn(manuscript: Manuscript): readonly string[] {
  return blocksOf(manuscript).flatMap((block) => ('anchor' in block ? [block.anchor] : []));
}

/** The report as plain text: headings, prose with references by anchor, tables row by row, figures by caption. */
export function asPlainText(manuscript: Manuscript): string {
  return manuscript.parts
    .flatMap((part) => [
      `=== ${part.id} (${part.orientation}, ${part.numbering})`,
      ...part.blocks.flatMap(linesOf),
    ])
    .join('\n')
    .concat('\n');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [
        '',
        `${'#'.repeat(block.level)} ${[block.label, block.text].filter(Boolean).join(' ')}`,
      ];
    case 'paragraph':
      return [`${block.style === 'body' ? '' : `[${block.style}] `}${plain(block.runs)}`];
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`);
    case 'table':
      return [
        `[${block.anchor}] ${block.caption}`,
        `| ${block.columns.map(({ title }) => title).join(' | ')} |`,
        ...block.rows.map(
          ({ cells, style }) =>
            `| ${cells.map(({ lines }) => lines.join(' / ')).join(' | ')} |${style === 'plain' ? '' : ` ${style}`}`,
        ),
        ...(block.note === '' ? [] : [`(${block.note})`]),
      ];
    case 'figure':
      return [`[${block.anchor}] ${block.caption}: ${block.figure.alt}`];
    case 'photos':
      return [
        `[${block.anchor}] ${block.caption}: ${block.photos.map(({ caption }) => caption).join(' | ')}`,
      ];
    case 'contents':
      return [`(${block.of})`];
    case 'signatures':
      return block.blocks.map((signature) =>
        [
          signature.placeAndDate,
          signature.preamble,
          signature.role,
          signature.name,
          ...signature.below,
        ].join(' / '),
      );
    case 'cover':
      return [block.heading, block.title, ...block.lines, ...block.foot];
    case 'thread':
      return [
        `[${block.anchor}] ${block.caption}`,
        ...block.knots.map(
          ({ label, value, text, broken }) =>
            `* ${label}: ${value} ${text}${broken ? ' (putus)' : ''}`,
        ),
      ];
    case 'page-break':
      return ['---'];
  }
}

function plain(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'text') return run.text;
      return run.kind === 'reference' ? `{${run.anchor}}` : `[^${run.text}]`;
    })
    .join('');
}

function runsOf(block: Block): readonly Run[] {
  if (block.kind === 'paragraph') return block.runs;
  return block.kind === 'list' ? block.items.flat() : [];
}

/** How many columns each row of a table covers, cells that reach down from above counted. */
export function coveredColumns(table: Table): readonly number[] {
  const covered = table.rows.map(() => 0);
  table.rows.forEach((row, index) => {
    for (const { span = 1, rowSpan = 1 } of row.cells) {
      for (let down = index; down < index + rowSpan; down += 1) {
        covered[down] = (covered[down] ?? 0) + span;
      }
    }
  });
  return covered;
}
