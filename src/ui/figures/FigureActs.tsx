import { useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { dataTable, tabSeparated } from '#figures/dataTable.ts';
import type { Figure } from '#figures/figure.ts';
import { handOver } from '#browser/handOver.ts';
import { fileNameFor } from '#words/files.ts';
import styles from './FigureActs.module.css';
import { pngFile } from './pngFile.ts';
import { svgFile } from './svgFile.ts';
import type { SvgFile } from './svgFile.ts';

interface FigureActsProps {
  readonly figure: Figure;
  /** Holds the drawing. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** Takes a figure out of the page: as a picture for a slide or a letter, as a table for Excel. */
export function FigureActs({ figure, frame }: FigureActsProps): ReactElement {
  const [said, setSaid] = useState('');
  const act = (work: () => Promise<string>) => (): void => {
    work().then(setSaid, () => setSaid('Peramban tidak mengizinkannya. Gunakan tombol yang lain.'));
  };
  const drawing = (): Promise<SvgFile> => {
    const svg = frame.current?.querySelector('svg');
    return svg ? svgFile(svg) : Promise.reject(new Error('Nothing is drawn.'));
  };
  const copyPicture = async (): Promise<string> => {
    // The browser allows copying only within the click: the picture is promised and painted meanwhile.
    const png = drawing().then(pngFile);
    // Where the line below refuses at once, nobody else hears of a picture that fails later.
    png.catch(() => undefined);
    const copied = navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    await Promise.all([png, copied]);
    return 'Gambar disalin.';
  };
  const savePng = async (): Promise<string> => {
    handOver(fileNameFor(figure.title, 'png'), await pngFile(await drawing()));
    return 'PNG diunduh.';
  };
  const saveSvg = async (): Promise<string> => {
    const { text } = await drawing();
    handOver(fileNameFor(figure.title, 'svg'), new Blob([text], { type: 'image/svg+xml' }));
    return 'SVG diunduh.';
  };
  return (
    <div className={styles.acts} role="group" aria-label="Ambil gambar">
      <Act name="Salin gambar" onAct={act(copyPicture)} />
      <Act name="Unduh PNG" onAct={act(savePng)} />
      <Act name="Unduh SVG" onAct={act(saveSvg)} />
      {figure.kind !== 'diagram' && (
        <Act
          name="Salin tabel"
          onAct={act(async () => {
            await navigator.clipboard.writeText(tableText(figure));
            return 'Tabel disalin.';
          })}
        />
      )}
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}

/** Written only when somebody takes it: a large one takes long. */
function tableText(figure: Figure): string {
  const table = dataTable(figure);
  // A spreadsheet knows a number below zero by a hyphen.
  return table === null ? '' : tabSeparated(table).replace(/−(?=\d|Rp)/g, '-');
}

function Act({ name, onAct }: { readonly name: string; readonly onAct: () => void }): ReactElement {
  return (
    <button type="button" className={styles.act} onClick={onAct}>
      {name}
    </button>
  );
}
