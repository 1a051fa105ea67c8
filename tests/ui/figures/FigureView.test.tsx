import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Chart, Diagram } from '#figures/figure.ts';
import { FigureView } from '#ui/figures/FigureView.tsx';

const chart: Chart = {
  kind: 'chart',
  title: 'Diagram Pareto keluhan',
  alt: 'Berkas tidak lengkap menyumbang 61%.',
  categories: ['Berkas tidak lengkap', 'Antrean lama'],
  categoryTitle: 'Jenis keluhan',
  left: {
    title: 'Keluhan',
    min: 0,
    max: 105,
    ticks: [
      { value: 0, label: '0' },
      { value: 105, label: '105' },
    ],
  },
  right: { title: 'Kumulatif', min: 0, max: 100, ticks: [{ value: 80, label: '80%' }] },
  series: [
    {
      name: 'Jumlah',
      mark: 'bar',
      axis: 'left',
      role: 'data',
      values: [64, 41],
      emphasis: ['vital', 'plain'],
      labels: ['64', '41'],
    },
    {
      name: 'Kumulatif',
      mark: 'line',
      axis: 'right',
      role: 'cumulative',
      values: [61, null],
      emphasis: [],
      labels: ['61%', null],
    },
  ],
  references: [{ axis: 'right', value: 80, label: 'Batas 80%', role: 'threshold' }],
  divisions: [],
  barGap: 0,
  stacking: 'grouped',
};

const diagram: Diagram = {
  kind: 'diagram',
  parts: [],
  title: 'Benang merah',
  alt: 'Masalah: 42 menit.',
  width: 100,
  height: 50,
  landscape: false,
  marks: [
    {
      kind: 'text',
      x: 0,
      y: 0,
      width: 60,
      lines: ['waktu', 'tunggu'],
      fontSize: 10,
      bold: false,
      align: 'start',
      role: 'plain',
    },
  ],
};

describe('FigureView', () => {
  it('names a drawing by its title and describes it by its text alternative', () => {
    render(<FigureView figure={diagram} />);
    const image = screen.getByRole('img', { name: 'Benang merah' });
    expect(image).toHaveAccessibleDescription('Masalah: 42 menit.');
    expect(image).toHaveTextContent('waktutunggu');
  });

  it('draws the labels, ticks and threshold of a chart as the figure says them', async () => {
    render(<FigureView figure={chart} />);
    const image = await screen.findByRole('img', { name: /Diagram Pareto keluhan\. Berkas/ });
    for (const words of ['64', '61%', '105', 'Batas 80%', 'Antrean lama']) {
      expect(within(image).getByText(words)).toBeInTheDocument();
    }
  });

  it('opens the numbers of a chart as a table', async () => {
    render(<FigureView figure={chart} />);
    await userEvent.click(screen.getByText('Tabel data'));
    const table = screen.getByRole('table', { name: 'Data: Diagram Pareto keluhan' });
    const row = within(table).getByRole('row', { name: /Berkas tidak lengkap/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['64', '61%']);
  });

  it('shows a dash for a value that is missing', async () => {
    render(<FigureView figure={chart} />);
    await userEvent.click(screen.getByText('Tabel data'));
    const row = screen.getByRole('row', { name: /Antrean lama/ });
    expect(within(row).getAllByRole('cell')[1]).toHaveTextContent('–');
  });
});

it('says so instead of drawing where a file brings more values than anybody can tell apart', () => {
  const values = Array.from({ length: 60_000 }, (_, at) => at % 97);
  const [bars] = chart.series;
  if (bars === undefined) throw new Error('The chart has no bars.');
  const crowded: Chart = {
    ...chart,
    categories: values.map((_, at) => `Loket ${at}`),
    series: [{ ...bars, values, emphasis: [], labels: values.map(String) }],
  };
  const { container } = render(<FigureView figure={crowded} />);
  expect(screen.getByText(/memuat 60\.000 nilai/)).toBeVisible();
  expect(container.querySelector('svg')).toBeNull();
});
