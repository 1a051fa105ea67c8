import { joined } from '#language/joined.ts';
import type { IParagraphStyleOptions } from 'docx';
import { levelLine } from './levelLine.ts';
import { palette } from '#office/palette.ts';

/** How words in a table's cell or in a drawing are set, where the styles of the format do not say it. */
interface Look {
  /** `TableText` in cells, `DrawingText` in drawings. */
  readonly of: 'TableText' | 'DrawingText';
  /** In half-points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly font?: string;
}

/**
 * Styles for what sizes, weights and inks a document turns out to need: a crowded table is set smaller, a drawing is scaled
 * to its page. Set as styles and not on every word, they can be changed in one place by whoever edits the file.
 */
export class UsedLooks {
  readonly #styles = new Map<string, IParagraphStyleOptions>();

  readonly #plain: Readonly<Record<Look['of'], Pick<Look, 'size'>>>;
  readonly #tableFont: string;

  /** Words set as `plain` need no style of their own. */
  constructor(plain: Readonly<Record<Look['of'], Pick<Look, 'size'>>>, tableFont: string) {
    this.#plain = plain;
    this.#tableFont = tableFont;
  }

  /** The id of the style that sets words so. */
  styleOf({ of, size, bold = false, italics = false, color = palette.ink, font }: Look): string {
    const isPlain = size === this.#plain[of].size && font === undefined;
    if (isPlain && !bold && !italics && color === palette.ink) return of;
    const id = `${of}${size}${bold ? 'B' : ''}${italics ? 'I' : ''}${inkNames[color]?.id ?? color}`;
    if (!this.#styles.has(id)) {
      this.#styles.set(id, {
        id,
        name: joined(
          [
            names[of],
            // Names of styles hold no comma.
            `${size / 2}`,
            bold ? 'tebal' : '',
            italics ? 'miring' : '',
            inkNames[color]?.name ?? color,
          ],
          ' ',
        ),
        basedOn: of,
        ...(of === 'TableText' && {
          paragraph: { spacing: levelLine(font ?? this.#tableFont, size / 2) },
        }),
        run: {
          size,
          ...(bold && { bold }),
          ...(italics && { italics }),
          ...(color !== palette.ink && { color }),
          ...(font !== undefined && { font }),
        },
      });
    }
    return id;
  }

  /** Of all looks that were asked for. */
  get styles(): readonly IParagraphStyleOptions[] {
    return [...this.#styles.values()];
  }
}

const names = { TableText: 'Isi tabel', DrawingText: 'Teks bagan' } as const;

/** Inks as an office calls them. */
const inkNames: Readonly<Partial<Record<string, { readonly id: string; readonly name: string }>>> =
  {
    [palette.ink]: { id: '', name: '' },
    [palette.quiet]: { id: 'Quiet', name: 'redup' },
    [palette.thread]: { id: 'Thread', name: 'merah' },
    [palette.paper]: { id: 'Paper', name: 'putih' },
  };
