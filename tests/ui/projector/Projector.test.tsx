import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Slide } from '#publications/slides/slide.ts';
import { Projector } from '#ui/projector/Projector.tsx';
import { testNow } from '#tests/ui/testParts.ts';
import { renderOpen } from '#tests/ui/testWorld.tsx';

function tableSlide(section: Slide['section'], caption: string): Slide {
  return {
    id: `${section}.tabel`,
    section,
    name: `Bagian ${caption}`,
    sentence: caption,
    source: 'Sumber: lembar periksa',
    shows: {
      kind: 'table',
      table: {
        kind: 'table',
        caption,
        anchor: 'a',
        columns: [{ title: 'Masalah', weight: 1, align: 'start' }],
        rows: [{ style: 'plain', cells: [{ lines: [`Baris ${caption}`] }] }],
        note: '',
        section,
      },
    },
    tool: null,
    use: '',
  };
}

const pieSlide: Slide = {
  ...tableSlide('background', 'Bagian'),
  shows: {
    kind: 'figures',
    figures: [
      {
        kind: 'pie',
        title: 'Bagian',
        alt: 'Dua bagian.',
        slices: [
          { name: 'A', value: 1, label: '1', emphasis: 'plain' },
          { name: 'B', value: 1, label: '1', emphasis: 'plain' },
        ],
      },
    ],
  },
};
const slides = [tableSlide('inventory', 'Pertama'), tableSlide('priority', 'Kedua')];

interface Opened {
  readonly wanted?: string;
  readonly onLeave?: () => void;
  readonly shown?: readonly Slide[];
}

function Held({ wanted = '', onLeave = () => undefined, shown = slides }: Opened) {
  const [place, setPlace] = useState(wanted);
  return (
    <Projector
      slides={shown}
      order={['background', 'inventory', 'priority']}
      wanted={place}
      eyebrow={() => 'Langkah 1'}
      knots={(slide) => [
        {
          key: 'theme',
          label: 'Langkah 1 · Tema',
          status: 'started',
          thread: 'none',
          place: slide === null ? 'elsewhere' : 'here',
          stop: 'inventory.tabel',
        },
      ]}
      entry={(slide) => (
        <label>
          Isian {slide.name} <input />
        </label>
      )}
      onTurn={setPlace}
      onLeave={onLeave}
    />
  );
}

const heading = (name: string) => screen.getByRole('heading', { level: 1, name });
const press = (key: string) => userEvent.keyboard(key);

beforeEach(() => {
  sessionStorage.clear();
  localStorage.removeItem('benang-merah.bertahap');
});

describe('Projector', () => {
  it('turns to the next and the previous slide by arrows and by a clicker', async () => {
    renderOpen(<Held />, { now: testNow });
    expect(heading('Pertama')).toHaveFocus();
    await press('{ArrowRight}');
    expect(heading('Kedua')).toHaveFocus();
    await press('{PageUp}');
    expect(heading('Pertama')).toBeVisible();
    await press('{ArrowLeft}');
    expect(heading('Pertama')).toBeVisible();
    await press('{PageDown}');
    expect(heading('Kedua')).toBeVisible();
  });

  it('begins at the slide, else at the section, else at what follows it', () => {
    renderOpen(<Held wanted="priority" />, { now: testNow });
    expect(heading('Kedua')).toBeVisible();
    renderOpen(<Held wanted="background" />, { now: testNow });
    expect(heading('Pertama')).toBeVisible();
  });

  it('marks the place on the thread', () => {
    renderOpen(<Held />, { now: testNow });
    expect(screen.getByRole('button', { name: 'Langkah 1 · Tema' })).toHaveAttribute(
      'aria-current',
      'step',
    );
  });

  it('turns the screen black until any key is pressed', async () => {
    renderOpen(<Held />, { now: testNow });
    await press('b');
    expect(screen.getByRole('button', { name: /^Layar hitam\./ })).toBeVisible();
    await press('{ArrowRight}');
    expect(screen.queryByRole('button', { name: /^Layar hitam\./ })).not.toBeInTheDocument();
    expect(heading('Pertama')).toBeVisible();
  });

  it('opens the form beside the slide, and Esc leaves first the field, then the form', async () => {
    const onLeave = vi.fn();
    renderOpen(<Held onLeave={onLeave} />, { now: testNow });
    await press('e');
    const panel = screen.getByRole('complementary', { name: 'Isi data: Bagian Pertama' });
    await userEvent.type(within(panel).getByRole('textbox'), 'be');
    expect(within(panel).getByRole('textbox')).toHaveValue('be');
    await press('{Escape}');
    expect(within(panel).getByRole('heading')).toHaveFocus();
    await press('{Escape}');
    expect(panel).not.toBeInTheDocument();
    expect(onLeave).not.toHaveBeenCalled();
    await press('{Escape}');
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('counts down from the minutes that were chosen, and can be stopped', async () => {
    renderOpen(<Held />, { now: testNow });
    await press('t');
    await userEvent.click(screen.getByRole('button', { name: '5 menit' }));
    expect(screen.getByRole('button', { name: '05.00 tersisa' })).toBeVisible();
    await press('t');
    await userEvent.click(screen.getByRole('button', { name: 'Hentikan jam' }));
    await waitFor(() => expect(screen.queryByText('05.00')).not.toBeInTheDocument());
  });

  it('names its keys on a question mark', async () => {
    renderOpen(<Held />, { now: testNow });
    await press('?');
    expect(screen.getByRole('dialog', { name: 'Tombol proyektor' })).toHaveTextContent(
      'Layar hitam',
    );
  });

  it('goes to the first and the last slide, to a number that is typed, and to one of the list', async () => {
    renderOpen(<Held />, { now: testNow });
    await press('{End}');
    expect(heading('Kedua')).toBeVisible();
    expect(screen.getByText('2 / 2')).toBeVisible();
    await press('{Home}');
    expect(heading('Pertama')).toBeVisible();
    await press('2');
    expect(screen.getByText('Ke salindia 2, Enter')).toBeVisible();
    await press('{Enter}');
    expect(heading('Kedua')).toBeVisible();
    await press('o');
    const list = screen.getByRole('dialog', { name: 'Daftar salindia' });
    await userEvent.click(within(list).getByRole('button', { name: /Pertama$/ }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(heading('Pertama')).toBeVisible();
  });

  it('forgets a number on Esc before anything else, and one that no slide has leads nowhere', async () => {
    const onLeave = vi.fn();
    renderOpen(<Held onLeave={onLeave} />, { now: testNow });
    await press('9{Escape}');
    expect(screen.getByText('1 / 2')).toBeVisible();
    expect(onLeave).not.toHaveBeenCalled();
    await press('9{Enter}');
    expect(heading('Pertama')).toBeVisible();
  });

  it('lets a clicker build a slide that arrives empty, then turn', async () => {
    renderOpen(<Held shown={[pieSlide, ...slides]} />, { now: testNow });
    await press('a');
    expect(screen.getByRole('button', { name: 'Bertahap (A)' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await press('{PageDown}{PageDown}');
    expect(heading('Bagian')).toBeVisible();
    await press('{PageDown}');
    expect(heading('Pertama')).toBeVisible();
    await press('a');
  });

  it('keeps the page when a clicker sends F5, also while something is typed', async () => {
    renderOpen(<Held />, { now: testNow });
    await press('e');
    for (const place of [document.body, screen.getByRole('textbox')]) {
      const pressed = new KeyboardEvent('keydown', { key: 'F5', cancelable: true, bubbles: true });
      place.dispatchEvent(pressed);
      expect(pressed.defaultPrevented).toBe(true);
    }
  });

  it('says what to do where there is nothing to show', () => {
    renderOpen(<Held shown={[]} />, { now: testNow });
    expect(screen.getByText(/^Belum ada gambar atau tabel/)).toBeVisible();
  });
});
