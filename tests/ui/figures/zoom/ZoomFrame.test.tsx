import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ZoomFrame } from '#ui/figures/zoom/ZoomFrame.tsx';

// jsdom lays nothing out and scrolls nothing.
Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollBy = () => undefined;

function scale(): number {
  return Number.parseInt(screen.getByLabelText('Skala').textContent, 10);
}

describe('the frame of a large drawing', () => {
  beforeEach(() => {
    render(
      <ZoomFrame width={640} height={300} name="Diagram sebab-akibat">
        <p>gambar</p>
      </ZoomFrame>,
    );
  });

  it('enlarges, reduces and fits by its buttons', async () => {
    const user = userEvent.setup();
    const before = scale();
    await user.click(screen.getByRole('button', { name: 'Perbesar' }));
    expect(scale()).toBeGreaterThan(before);
    await user.click(screen.getByRole('button', { name: 'Perkecil' }));
    expect(scale()).toBe(before);
    await user.click(screen.getByRole('button', { name: 'Paskan seluruh gambar' }));
    expect(scale()).toBe(100);
  });

  it('answers to the keys +, - and 0 while it has the focus', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('region', { name: 'Diagram sebab-akibat' }));
    await user.keyboard('0');
    expect(scale()).toBe(100);
    await user.keyboard('+');
    expect(scale()).toBe(125);
    await user.keyboard('--');
    expect(scale()).toBe(80);
  });

  it('leaves the wheel to the page until it is clicked or Ctrl is held', () => {
    const region = screen.getByRole('region', { name: 'Diagram sebab-akibat' });
    const before = scale();
    expect(fireEvent.wheel(region, { deltaY: -100 })).toBe(true);
    expect(scale()).toBe(before);
    expect(fireEvent.wheel(region, { deltaY: -100, ctrlKey: true })).toBe(false);
    expect(scale()).toBeGreaterThan(before);
    region.focus();
    fireEvent.wheel(region, { deltaY: 100 });
    expect(scale()).toBe(before);
  });
});
