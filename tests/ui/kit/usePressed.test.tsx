import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { usePressed } from '#ui/kit/usePressed.ts';

function Told() {
  return <p>{usePressed() ? 'ditekan' : 'lepas'}</p>;
}

describe('a pointer that is held down', () => {
  it('is told until the click that its release means has been dispatched', async () => {
    render(<Told />);
    const page = document.body;
    fireEvent.pointerDown(page);
    expect(screen.getByText('ditekan')).toBeInTheDocument();
    fireEvent.pointerUp(page);
    fireEvent.click(page);
    expect(screen.getByText('ditekan')).toBeInTheDocument();
    expect(await screen.findByText('lepas')).toBeInTheDocument();
  });

  it('stays held when the focus moves, as it does at every press', async () => {
    render(
      <>
        <input aria-label="kotak" />
        <Told />
      </>,
    );
    screen.getByLabelText('kotak').focus();
    fireEvent.pointerDown(document.body);
    screen.getByLabelText('kotak').blur();
    await new Promise((done) => setTimeout(done, 5));
    expect(screen.getByText('ditekan')).toBeInTheDocument();
  });

  it('is no longer held once the window has lost the focus or the browser has taken the touch', async () => {
    render(<Told />);
    for (const end of ['blur', 'pointercancel'] as const) {
      fireEvent.pointerDown(document.body);
      fireEvent(window, new Event(end));
      expect(await screen.findByText('lepas')).toBeInTheDocument();
    }
  });
});
