import type { KeptEvent } from '#domain/event/event.ts';
import { plainRow } from '#manuscript/blocks/table.ts';
import type { Manuscript, Part, Signatures, Table } from '#manuscript/manuscript.ts';
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

/** Who signs; a line for whoever `usually` does where nobody was named yet. */
export function eventSignatures(
  event: KeptEvent,
  placeAndDate: string,
  usually = 'Fasilitator',
): Signatures {
  const nobody = { preamble: '', role: usually, name: '', below: '' };
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
