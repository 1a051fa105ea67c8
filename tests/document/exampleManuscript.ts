import type { Photo, Photos, Pictures } from '#document/setting/typesetting.ts';
import type { Format } from '#domain/method/format.ts';
import type { Method } from '#domain/method/method.ts';
import { compose } from '#manuscript/compose.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import type { examples } from '#templates/examples/examples.ts';
import { findingTexts } from '#templates/findings/findings.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { photos as samplePhotos } from './sampleManuscript.ts';

interface ExampleManuscript {
  readonly manuscript: Manuscript;
  readonly photos: Photos;
  /** A stand-in for every chart, where the format asks for pictures. */
  readonly pictures: Pictures;
}

/** A worked example by a method in a format, with all that its Word file needs. */
export async function exampleManuscript(
  example: (typeof examples)[number],
  {
    method,
    format,
    untilStep = null,
  }: { readonly method: Method; readonly format: Format; readonly untilStep?: string | null },
): Promise<ExampleManuscript> {
  const { risalah, photos } = await example.load();
  const options = { untilStep, format };
  const manuscript = compose({ risalah, method, guidance, findingTexts, options });
  const [bytes = new Uint8Array()] = [...samplePhotos.values()].map((photo) => photo.bytes);
  const picture: Photo = { bytes, width: 1600, height: 928, type: 'png' };
  const blocks = manuscript.parts.flatMap((part) => part.blocks);
  return {
    manuscript,
    photos: new Map(
      photos.map(({ hash, base64, width, height, type }): [string, Photo] => [
        hash,
        { bytes: new Uint8Array(Buffer.from(base64, 'base64')), width, height, type },
      ]),
    ),
    pictures: new Map(
      format.charts === 'picture'
        ? blocks.flatMap((block) => (block.kind === 'figure' ? [[block.anchor, picture]] : []))
        : [],
    ),
  };
}
