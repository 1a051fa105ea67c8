/** How a report's font is drawn here: families of the same widths, and the height of a single line for a size of 1. */
export interface ReportFont {
  readonly family: string;
  readonly line: number;
}

const times = { family: "'Times New Roman', 'Liberation Serif', Tinos, serif", line: 1.15 };

const fonts: Readonly<Record<string, ReportFont>> = {
  'Times New Roman': times,
  Arial: { family: "Arial, 'Liberation Sans', Arimo, sans-serif", line: 1.15 },
  Calibri: { family: 'Calibri, Carlito, sans-serif', line: 1.22 },
  Cambria: { family: 'Cambria, Caladea, serif', line: 1.172 },
  Tahoma: { family: "Tahoma, 'Wine Tahoma', 'DejaVu Sans Condensed', sans-serif", line: 1.207 },
  Verdana: { family: "Verdana, 'DejaVu Sans', sans-serif", line: 1.215 },
  Georgia: { family: 'Georgia, Gelasio, serif', line: 1.136 },
  'Book Antiqua': {
    family: "'Book Antiqua', 'Palatino Linotype', Palatino, 'TeX Gyre Pagella', serif",
    line: 1.25,
  },
};

export function reportFont(name: string): ReportFont {
  return fonts[name] ?? times;
}
