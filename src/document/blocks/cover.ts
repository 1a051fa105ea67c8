import type { CoverBlock } from '#manuscript/manuscript.ts';
import { AlignmentType, BorderStyle, ImageRun, Paragraph, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import { sum } from '#figures/sum.ts';
import { wrapText } from '#figures/wrapText.ts';
import { pixels, twips } from '#document/look/page.ts';
import { palette } from '#office/palette.ts';
import { textRuns } from '#document/setting/runs.ts';
import { halfPoints } from '#document/look/styles.ts';
import { SMALLEST_TYPE, typeSizes } from '#manuscript/measure/typeSizes.ts';
import { typeWidth } from '#manuscript/measure/typeWidth.ts';
import type { Typesetting } from '#document/setting/typesetting.ts';

/** The title page: logos and kind above, the title in the middle, circle, unit and year at the foot. */
export function typesetCover(cover: CoverBlock, setting: Typesetting): readonly Paragraph[] {
  const logos = logoRuns(cover, setting);
  const { sizes, filled } = fittingSizes(cover, setting, logos.length > 0 ? LOGO + 480 : 0);
  // What is left is shared out; a line of slack keeps the foot on the page where fonts run wide.
  const spare = Math.max(LEAST_SPARE, setting.page.textHeight - filled - SLACK);
  const isSmaller = sizes.title < typeSizes(setting.format).title;

  return [
    ...(logos.length > 0 ? [centred(logos, 0, 480)] : []),
    centred(textRuns(cover.heading, { bold: true, size: halfPoints(sizes.kind) }), 0, 0),
    new Paragraph({
      style: 'Title',
      alignment: AlignmentType.CENTER,
      spacing: { before: Math.round(spare * 0.38), after: 360 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: palette.ink, space: 14 } },
      children: textRuns(cover.title, isSmaller ? { size: halfPoints(sizes.title) } : {}),
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

/** Between the parts of a cover, and below its foot, in twips. */
const LEAST_SPARE = 1200;
const SLACK = 900;
/** How much smaller the type of a cover may become so that long names stay on one page. */
const SMALLEST_SHARE = 0.6;

interface Fitting {
  readonly sizes: CoverSizes;
  /** What the words and logos take, in twips. */
  readonly filled: number;
}

type CoverSizes = Pick<ReturnType<typeof typeSizes>, 'kind' | 'title' | 'name' | 'office'>;

/** The format's sizes, or the largest that leave everything on one page. */
function fittingSizes(cover: CoverBlock, setting: Typesetting, logos: number): Fitting {
  const room = setting.page.textHeight - LEAST_SPARE - SLACK;
  const whole = typeSizes(setting.format);
  const at = (times: number): Fitting => {
    const scaled = (size: number) => Math.max(SMALLEST_TYPE, Math.round(size * times * 2) / 2);
    const sizes = {
      kind: scaled(whole.kind),
      title: scaled(whole.title),
      name: scaled(whole.name),
      office: scaled(whole.office),
    };
    return { sizes, filled: logos + wordsHeight(cover, sizes, setting) };
  };
  let fitting = at(1);
  for (let times = 1; fitting.filled > room && times >= SMALLEST_SHARE; times -= 0.05) {
    fitting = at(times);
  }
  return fitting;
}

function wordsHeight(cover: CoverBlock, sizes: CoverSizes, { format, page }: Typesetting): number {
  const { font } = format;
  const measure = (line: string, fontSize: number, bold: boolean): number =>
    typeWidth(line, { font, fontSize, bold });
  const width = page.textWidth / 20;
  const height = (text: string, fontSize: number, spacing: number): number =>
    Math.max(1, wrapText(text, { width, fontSize, bold: true }, measure).length) *
    (fontSize * spacing * 20);
  return sum([
    height(cover.heading, sizes.kind, 1.2),
    height(cover.title, sizes.title, 1.2),
    ...cover.lines.map((line) => height(line, sizes.name, 1.4)),
    ...cover.foot.map((line) => height(line, sizes.office, 1.3)),
  ]);
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
