import { tidyText } from '#language/tidyText.ts';
import type { Block, Cell } from './cell.ts';

/** What a line of a form asks and what was filled in; `isMarked` where a colon parts them. */
interface Line {
  readonly key: string;
  readonly value: Cell;
  readonly isMarked: boolean;
}

const INLINE = /^\s*([^:=]{1,40}?)\s*[:=]\s*(.*)$/s;

/**
 * "Nama : Siti" above "NIP : 1985 …", once or several times, as a table with the keys for its head. A key that comes again
 * begins the next row; a line without one goes on with what stands above it. What is no such form stays as it is.
 */
export function spreadForms(block: Block, isKey: (text: string) => boolean): Block {
  const lines = block.map((cells, row) => lineOf(cells, row));
  const held = lines.filter((line) => line !== null);
  const known = held.filter(({ key }) => isKey(key));
  const marked = known.filter(({ isMarked }) => isMarked);
  const keys = new Set(known.map(({ key }) => key.toLowerCase()));
  const areValues = known.filter(({ value }) => isKey(value.text)).length * 2 < known.length;
  const areMany = keys.size > 1 || (known.length > 1 && known.length === held.length);
  if (!areMany || marked.length * 2 <= known.length || !areValues) return block;
  if (known.length * 3 < held.length * 2) return block;
  return tableOf(lines, isKey);
}

function lineOf(cells: Block[number], row: number): Line | null {
  const held = cells
    .map((cell, column) => ({ cell, column, text: tidyText(cell.text) }))
    .filter(({ text }) => text !== '');
  const [first, ...others] = held;
  if (first === undefined) return null;
  const behind = others.filter(({ text }) => !/^[:=]$/.test(text));
  const [second, third] = behind;
  if (third !== undefined) return { key: '', value: { text: '' }, isMarked: false };
  if (second === undefined) {
    const [, key = '', value = ''] = INLINE.exec(first.cell.text) ?? [];
    const from = [row, first.column] as const;
    return key === ''
      ? { key: '', value: { ...first.cell, from }, isMarked: false }
      : { key: tidyText(key), value: { text: value, from }, isMarked: true };
  }
  const isMarked =
    behind.length < others.length || /[:=]$/.test(first.text) || /^[:=]/.test(second.text);
  return {
    key: first.text.replace(/\s*[:=]$/, ''),
    value: {
      ...second.cell,
      text: second.cell.text.replace(/^\s*[:=]\s*/, ''),
      from: [row, second.column],
    },
    isMarked,
  };
}

function tableOf(lines: readonly (Line | null)[], isKey: (text: string) => boolean): Block {
  const heads: string[] = [];
  const rows: Map<number, Cell>[] = [];
  let last = -1;
  for (const line of lines) {
    if (line === null) continue;
    const { key, value } = line;
    const row = rows.at(-1);
    if (key === '' || (!isKey(key) && !line.isMarked)) {
      const above = row?.get(last);
      if (row !== undefined && above !== undefined) {
        row.set(last, {
          ...above,
          text: `${above.text}\n${[key, value.text].filter(Boolean).join(' ')}`,
        });
      }
      continue;
    }
    let at = heads.findIndex((head) => head.toLowerCase() === key.toLowerCase());
    if (at < 0) at = heads.push(key) - 1;
    if (row === undefined || row.has(at)) rows.push(new Map([[at, value]]));
    else row.set(at, value);
    last = at;
  }
  return [
    heads.map((text) => ({ text })),
    ...rows.map((row) => heads.map((_, at) => row.get(at) ?? { text: '' })),
  ];
}

/**
 * "Ketua: Siti" above "Anggota: Budi", or "Siti - Ketua" above "Budi - Anggota", as two columns; a numbered line without a
 * choice goes on with the one above it. What is no such list of choices stays as it is.
 */
export function spreadChoices(block: Block, isChoice: (text: string) => boolean): Block {
  if (block.some((cells) => cells.filter(({ text }) => text.trim() !== '').length > 1))
    return block;
  const lines = block.map((cells, row) => lineOf(cells, row)).filter((line) => line !== null);
  const rows: (readonly [Cell, Cell])[] = [];
  for (const line of lines) {
    const row = chosenOf(line, isChoice) ?? listedOn(line, rows.at(-1));
    if (row === null) return block;
    rows.push(row);
  }
  return rows.length === 0 ? block : rows;
}

const LISTED = /^\s*(?:\d{1,2}|[a-z])[.)]\s+(?=\S)/i;
const CHOICE_LAST = /^(.+?)(?:\s+[-–—]\s+|\s*[:=]\s*)(\S[^:=]*)$/s;

/** A choice and what stands beside it, whichever comes first; `null` where there is none. */
function chosenOf(
  { key, value, isMarked }: Line,
  isChoice: (text: string) => boolean,
): readonly [Cell, Cell] | null {
  if (isMarked && isChoice(key) && value.text.trim() !== '') {
    return [
      { text: key, from: value.from },
      { ...value, text: value.text.replace(LISTED, '') },
    ];
  }
  const whole = isMarked ? `${key} : ${value.text}` : value.text;
  const [, what = '', choice = ''] = CHOICE_LAST.exec(whole) ?? [];
  return choice !== '' && isChoice(choice)
    ? [
        { text: choice, from: value.from },
        { ...value, text: what },
      ]
    : null;
}

/** "2. Budi" below "Anggota: 1. Ani". */
function listedOn(
  { value, isMarked }: Line,
  above: readonly [Cell, Cell] | undefined,
): readonly [Cell, Cell] | null {
  if (above === undefined || isMarked || !LISTED.test(value.text)) return null;
  const [choice] = above;
  return [
    { text: choice.text, from: value.from },
    { ...value, text: value.text.replace(LISTED, '') },
  ];
}
