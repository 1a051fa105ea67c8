import type { PhotoPair } from '#manuscript/manuscript.ts';
import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocPropertiesOptions, Table } from 'docx';
import { captionedFrame } from './captionedFrame.ts';
import type { Frame } from './captionedFrame.ts';
import { pixels } from '#document/look/page.ts';
import { palette } from '#office/palette.ts';
import { textRuns } from '#document/setting/runs.ts';
import type { Photo, Typesetting } from '#document/setting/typesetting.ts';

type PairPhoto = PhotoPair['photos'][number];

/** Photographs side by side in a table without lines, each with its own words, under one numbered caption. */
export function typesetPhotos(
  block: PhotoPair,
  setting: Typesetting,
): readonly (Paragraph | Table)[] {
  return captionedFrame(
    block,
    block.photos.length > 0 ? frame(block.photos, setting) : null,
    setting,
  );
}

function frame(photos: readonly PairPhoto[], setting: Typesetting): Frame {
  const columns = Math.min(2, photos.length);
  const width = Math.floor(setting.page.textWidth / columns);
  const room: Room = {
    width,
    height: columns === 1 ? 5400 : setting.format.detail === 'summary' ? 2000 : 4300,
  };
  const pairs = photos.flatMap((_, index) =>
    index % columns === 0 ? [photos.slice(index, index + columns)] : [],
  );
  return {
    widths: new Array<number>(columns).fill(width),
    rows: pairs.map(
      (pair) =>
        new TableRow({
          cantSplit: true,
          keepNext: true,
          children: pair.map((photo) => cell(photo, room, setting)),
        }),
    ),
  };
}

function cell(photo: PairPhoto, room: Room, { photos, photoName }: Typesetting): TableCell {
  const found = photos.get(photo.hash);
  const alt = {
    name: photoName(photo.hash),
    title: photo.caption,
    description: photo.alt || photo.caption,
  };
  return new TableCell({
    width: { size: room.width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.BOTTOM,
    children: [
      found ? picture(found, alt, { ...room, width: room.width - 2 * GUTTER }) : missing(),
      new Paragraph({
        style: 'TableText',
        alignment: AlignmentType.CENTER,
        spacing: { before: 60, after: 60 },
        children: textRuns(photo.caption),
      }),
    ],
  });
}

/** Twips at either side of a photograph. */
const GUTTER = 120;

function picture(
  { bytes, width, height, type }: Photo,
  altText: DocPropertiesOptions,
  room: Room,
): Paragraph {
  const scale = Math.min(pixels(room.width) / width, pixels(room.height) / height);
  return new Paragraph({
    style: 'Drawing',
    spacing: { before: 120 },
    children: [
      new ImageRun({
        type,
        data: bytes,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText,
      }),
    ],
  });
}

/** Room for a photograph, in twips. */
interface Room {
  readonly width: number;
  readonly height: number;
}

function missing(): Paragraph {
  const edge = { style: BorderStyle.DASHED, size: 6, color: palette.line, space: 8 };
  return new Paragraph({
    style: 'Drawing',
    spacing: { before: 240, after: 240 },
    indent: { left: 400, right: 400 },
    border: { top: edge, bottom: edge, left: edge, right: edge },
    children: textRuns('(foto belum tersedia)', { italics: true, color: palette.quiet }),
  });
}
