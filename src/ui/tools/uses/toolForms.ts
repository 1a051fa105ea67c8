import type { ComponentType } from 'react';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { CheckSheetForm } from '#ui/tools/checkSheet/CheckSheetForm.tsx';
import { FlowchartForm } from '#ui/tools/flowchart/FlowchartForm.tsx';
import { HistogramForm } from '#ui/tools/histogram/HistogramForm.tsx';
import { ControlChartForm } from '#ui/tools/controlChart/ControlChartForm.tsx';
import { ParetoForm } from '#ui/tools/pareto/ParetoForm.tsx';
import { ScatterForm } from '#ui/tools/scatter/ScatterForm.tsx';
import { SeriesForm } from '#ui/tools/series/SeriesForm.tsx';
import { StratificationForm } from '#ui/tools/stratification/StratificationForm.tsx';
import type { ToolFormProps } from '#ui/tools/parts/toolFormProps.ts';

interface ToolForm {
  readonly Form: ComponentType<ToolFormProps>;
  /** A narrow form leaves room for its figure at its side. */
  readonly layout: 'beside' | 'below';
  /** What to do while there is nothing to draw. */
  readonly empty: string;
}

/** How each tool's data are entered. */
export const toolForms: Readonly<Record<ToolUseKind, ToolForm>> = {
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
  flowchart: {
    Form: FlowchartForm,
    layout: 'below',
    empty: 'Isi sedikitnya satu langkah; diagram alir muncul di sini.',
  },
};
