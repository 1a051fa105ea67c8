import type { CoverBlock } from '#manuscript/manuscript.ts';
import { AlignmentType, BorderStyle, ImageRun, Paragraph, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import { pixels, twips } from '#document/look/page.ts';
import { palette } from '#office/palette.ts';
import { textRuns } from '#document/setting/runs.ts';
import { halfPoints } from '#document/look/styles.ts';
import { typeSizes } from '#manuscript/measure/typeSizes.ts';
import { typeWidth } from '#manuscript/measure/typeWidth.ts';
import type { Typesetting } from '#document/setting/typesetting.ts';

/** The title page: logos and kind above, the title in the middle, circle, unit and year at the foot. */
export function typesetCover(cover: CoverBlock, setting: Typesetting): readonly Paragraph[] {
  const logos = logoRuns(cover, setting);
  const height = setting.page.textHeight;
  const width = setting.page.textWidth / 20;
  const { font } = setting.format;
  const sizes = typeSizes(setting.format);
  const lineCount = (text: string, size: number) =>
    Math.max(1, Math.ceil(typeWidth(text, { font, fontSize: size, bold: true }) / width)) *
    size *
    1.2 *
    20;

  const head = (logos.length > 0 ? LOGO + 480 : 0) + lineCount(cover.heading, sizes.kind);
  const middle = lineCount(cover.title, sizes.title) + cover.lines.length * sizes.name * 1.4 * 20;
  const foot = cover.foot.length * sizes.office * 1.3 * 20;
  // What is left is shared out; a line of slack keeps the foot on the page where fonts run wide.
  const spare = Math.max(1200, height - head - middle - foot - 900);

  return [
    ...(logos.length > 0 ? [centred(logos, 0, 480)] : []),
    centred(textRuns(cover.heading, { bold: true, size: halfPoints(sizes.kind) }), 0, 0),
    new Paragraph({
      style: 'Title',
      alignment: AlignmentType.CENTER,
      spacing: { before: Math.round(spare * 0.38), after: 360 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: palette.ink, space: 14 } },
      children: textRuns(cover.title),
    }),
    ...cover.lines.map((text) => centred(textRuns(text, { size: halfPoints(sizes.name) }), 0, 60)),
    ...cover.foot.map((text, index) =>
      centred(
        textRuns(text, { bold: true, size: halfPoints(sizes.office) }),
        index === 0 ? Math.round(spare * 0.55) : 0,
        40,
      ),
    ),
  ];
}

/** Height of a logo in twips. */
const LOGO = twips(2.6);

function logoRuns(
  cover: CoverBlock,
  { photos, photoName }: Typesetting,
): readonly ParagraphChild[] {
  const found = cover.logos.flatMap((logo) => {
    const photo = photos.get(logo.hash);
    if (!photo) return [];
    const scale = pixels(LOGO) / Math.max(photo.height, photo.width / 2);
    return [
      new ImageRun({
        type: photo.type,
        data: photo.bytes,
        transformation: {
          width: Math.round(photo.width * scale),
          height: Math.round(photo.height * scale),
        },
        altText: { name: photoName(logo.hash), title: logo.alt, description: logo.alt },
      }),
    ];
  });
  return found.flatMap((run, index) => (index > 0 ? [new TextRun('          '), run] : [run]));
}

function centred(children: readonly ParagraphChild[], before: number, after: number): Paragraph {
  return new Paragraph({ style: 'Drawing', spacing: { before, after }, children });
}
