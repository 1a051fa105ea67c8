import { z } from 'zod';
import { formatSchema } from '#domain/method/format.ts';
import { officePaperSchema } from '#domain/method/officePaper.ts';
import { takenParts } from '#domain/method/takenPaper.ts';
import type { EventStorage } from '#persistence/events/eventStorage.ts';
import type { OfficeSheet } from '#ui/services/events.ts';

/** Beside the files of an event's teams, none of which is called so: it goes with the event, and in no file of it. */
const PLACE = 'kop';

const keptSchema = z.object({
  source: z.string(),
  taken: z.object({
    changes: formatSchema
      .pick({ paper: true, margins: true, font: true, fontSize: true, lineSpacing: true })
      .partial(),
    office: officePaperSchema,
    taken: z.array(z.enum(takenParts)),
  }),
});

/** The paper of the office that an event prints its minutes on; `null` for none, and for what cannot be read here. */
export async function readOffice(
  { readFile }: Pick<EventStorage, 'readFile'>,
  event: string,
): Promise<OfficeSheet | null> {
  const file = await readFile(event, PLACE);
  if (file === null) return null;
  const read = keptSchema.safeParse(parsed(new TextDecoder().decode(file.bytes)));
  if (!read.success) return null;
  const { source, taken } = read.data;
  const { changes, ...rest } = taken;
  // What was not taken was told when it was chosen.
  return { source, taken: { ...rest, changes: given(changes), notTaken: [] } };
}

/** Keeps it, or forgets it where it is `null`. */
export async function keepOffice(
  { saveFile, deleteFile }: Pick<EventStorage, 'saveFile' | 'deleteFile'>,
  event: string,
  office: OfficeSheet | null,
): Promise<void> {
  if (office === null) await deleteFile(event, PLACE);
  else {
    const bytes = new TextEncoder().encode(JSON.stringify(office));
    await saveFile(event, PLACE, { name: office.source, bytes });
  }
}

type Changes = OfficeSheet['taken']['changes'];

/** Without keys that say nothing. */
function given(changes: { readonly [Key in keyof Changes]: Changes[Key] | undefined }): Changes {
  const said = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as Changes;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
