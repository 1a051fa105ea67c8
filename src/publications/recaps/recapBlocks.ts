import type { KeptEvent } from '#domain/event/event.ts';
import { cell, plainRow } from '#manuscript/blocks/table.ts';
import type {
  Heading,
  Manuscript,
  Paragraph,
  Part,
  Signatures,
  Table,
  TableColumn,
} from '#manuscript/manuscript.ts';
import { isBlank } from '#language/isBlank.ts';
import { periodText } from '#words/printed.ts';
import { eventName } from '#words/event/standing.ts';

/** Pages of an event: without numbers of chapters, as they are signed and handed on. */
export function eventPages(event: KeptEvent, title: string, parts: readonly Part[]): Manuscript {
  return {
    title: `${title} ${eventName(event)}`,
    author: event.organiser.trim(),
    mark: '',
    banner: '',
    captions: 'continuous',
    parts,
  };
}

export function plainHeading(text: string, anchor: string): Heading {
  return { kind: 'heading', level: 1, label: '', text, anchor, numbered: false, section: '' };
}

export function words(text: string, style: Paragraph['style'] = 'body', bold = false): Paragraph {
  return { kind: 'paragraph', runs: [{ kind: 'text', text, bold }], style, section: '' };
}

interface BoxedTable {
  readonly anchor: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** A table ruled all round, as the forms of offices are. */
export function boxedTable({ anchor, columns, rows }: BoxedTable): Table {
  return {
    kind: 'table',
    caption: '',
    anchor,
    columns,
    rows: rows.map((texts) => ({
      cells: columns.map((_, at) => cell(texts[at] ?? '')),
      style: 'plain',
    })),
    note: '',
    section: '',
    frame: 'boxed',
  };
}

/** What the event is, line by line; lines without an answer are left out. */
export function eventLines(event: KeptEvent, anchor: string): Table {
  const entries = [
    ['Kegiatan', eventName(event)],
    ['Penyelenggara', event.organiser],
    ['Tempat', event.place],
    ['Waktu', periodText(event.from, event.to)],
  ].filter(([, text]) => !isBlank(text ?? ''));
  return {
    kind: 'table',
    caption: '',
    anchor,
    columns: [
      { title: '', weight: 3, align: 'start' },
      { title: '', weight: 14, align: 'start' },
    ],
    rows: entries.map(([name = '', text = '']) => plainRow([name, `: ${text.trim()}`])),
    note: '',
    section: '',
  };
}

/** Who signs; a line to sign on where nobody was named yet. */
export function eventSignatures(event: KeptEvent, placeAndDate: string): Signatures {
  const signers = event.signers.length === 0 ? [nobody] : event.signers;
  return {
    kind: 'signatures',
    blocks: signers.map(({ preamble, role, name, below }) => ({
      placeAndDate,
      preamble: preamble.trim(),
      role: role.trim(),
      name: name.trim(),
      below: isBlank(below) ? [] : [below.trim()],
    })),
    section: '',
  };
}

const nobody = { preamble: '', role: 'Fasilitator', name: '', below: '' };
