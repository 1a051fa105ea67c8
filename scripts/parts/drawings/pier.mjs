import { person, shirts } from './person.mjs';
import { text } from './text.mjs';

/** The pier of a fish auction: all crews at once, then each with the number of its turn. */
export function pier(tidy) {
  return `<rect width="1200" height="800" fill="#CFE0EA"/><rect y="210" width="1200" height="150" fill="#7FA6BC"/>${boats()}<rect y="340" width="1200" height="460" fill="#C4BCAA"/><rect y="340" width="1200" height="16" fill="#8A8578"/>${tidy ? turns() : crowd()}`;
}

function boats() {
  return [60, 440, 820]
    .map(
      (x, at) =>
        `<path d="M${x} 250 h300 l-44 74 h-212 z" fill="${['#8A4B2A', '#1F4E79', '#3F7D4E'][at]}"/><rect x="${x + 100}" y="186" width="100" height="64" fill="#F2EEE4"/>`,
    )
    .join('');
}

function crowd() {
  return [0, 1, 2]
    .flatMap((row) =>
      shirts.map((_, at) =>
        person(
          120 + at * 130 + (row % 2) * 60,
          430 + row * 100,
          shirts[(at + row * 2) % shirts.length],
          0.95,
        ),
      ),
    )
    .join('');
}

function turns() {
  return [1, 2, 3, 4, 5]
    .map((turn, at) => {
      const x = 140 + at * 230;
      return (
        person(x, 500, shirts[at], 1.15) +
        `<rect x="${x - 44}" y="590" width="88" height="70" rx="8" fill="#fff" stroke="#B3202A" stroke-width="6"/>` +
        text(x, 642, `${turn}`, { size: 48, anchor: 'middle', weight: 700 })
      );
    })
    .join('');
}
