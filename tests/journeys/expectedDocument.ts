import { typesetDocument } from '#document/typesetDocument.ts';
import type { Photo } from '#document/setting/typesetting.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { compose } from '#manuscript/compose.ts';
import { answersInForce } from '#manuscript/sentences.ts';
import { photoFiles } from '#templates/examples/puskesmas/photoFiles.ts';
import { formats } from '#templates/formats/formats.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { methodById } from '#templates/methods/methods.ts';
import { readDocument } from './readDocument.ts';
import type { ReadDocument } from './readDocument.ts';

/** The document that the answers of a case make without a browser, with what the record carries on. */
export async function expectedDocument(risalah: Risalah): Promise<ReadDocument> {
  const manuscript = compose({
    risalah: answersInForce(asTyped(risalah)).risalah,
    method: methodById(risalah.method),
    guidance,
    options: { untilStep: null, format: formats[0] },
  });
  const { bytes } = await typesetDocument(manuscript, {
    format: formats[0],
    photos: new Map(photoFiles.map((file) => [file.hash, photoOf(file)])),
    now: new Date(risalah.createdAt),
  });
  return readDocument(bytes);
}

/** The record as the interface makes it: no mark, no day of a photograph, votes in the order of the diagram. */
export function asTyped(risalah: Risalah): Risalah {
  const order = risalah['cause-effect'].causes.map(({ id }) => id);
  return {
    ...risalah,
    mark: '',
    vote: {
      ...risalah.vote,
      rows: risalah.vote.rows.toSorted((a, b) => order.indexOf(a.cause) - order.indexOf(b.cause)),
    },
    actions: {
      ...risalah.actions,
      rows: risalah.actions.rows.map((action) => ({
        ...action,
        photosBefore: action.photosBefore.map((photo) => ({ ...photo, takenOn: '' })),
        photosAfter: action.photosAfter.map((photo) => ({ ...photo, takenOn: '' })),
      })),
    },
  };
}

function photoOf({ type, width, height, base64 }: (typeof photoFiles)[number]): Photo {
  return { bytes: Buffer.from(base64, 'base64'), type, width, height };
}
