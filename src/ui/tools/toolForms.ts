import type { ComponentType } from 'react';
import type { ToolUseKind } from '#domain/risalah/toolUse.ts';
import { CheckSheetForm } from './CheckSheetForm.tsx';
import { HistogramForm } from './HistogramForm.tsx';
import { ControlChartForm } from './ControlChartForm.tsx';
import { ParetoForm } from './ParetoForm.tsx';
import { ScatterForm } from './ScatterForm.tsx';
import { SeriesForm } from './SeriesForm.tsx';
import { StratificationForm } from './StratificationForm.tsx';
import type { ToolFormProps } from './toolFormProps.ts';

interface ToolForm {
  readonly Form: ComponentType<ToolFormProps>;
  /** A narrow form leaves room for its figure at its side. */
  readonly layout: 'beside' | 'below';
  /** What to do while there is nothing to draw. */
  readonly empty: string;
}

/** How each tool's data are entered. */
export const toolForms = {
  'check-sheet': {
    Form: CheckSheetForm,
    layout: 'below',
    empty: 'Gambar muncul setelah ada jenis kejadian dan jumlahnya.',
  },
  stratification: {
    Form: StratificationForm,
    layout: 'below',
    empty: 'Gambar muncul setelah ada data dan kolom yang mengelompokkannya.',
  },
  pareto: {
    Form: ParetoForm,
    layout: 'beside',
    empty: 'Isi sedikitnya satu jenis dan jumlahnya; diagram Pareto muncul di sini.',
  },
  series: {
    Form: SeriesForm,
    layout: 'below',
    empty: 'Isi sedikitnya satu nilai; grafik muncul di sini.',
  },
  'control-chart': {
    Form: ControlChartForm,
    layout: 'below',
    empty: 'Isi titik menurut urutan waktu; peta muncul di sini.',
  },
  histogram: {
    Form: HistogramForm,
    layout: 'beside',
    empty: 'Isi atau tempel hasil pengukuran; histogram muncul di sini.',
  },
  scatter: {
    Form: ScatterForm,
    layout: 'below',
    empty: 'Isi sedikitnya satu pasang nilai; diagram tebar muncul di sini.',
  },
} as const satisfies Record<ToolUseKind, ToolForm>;
