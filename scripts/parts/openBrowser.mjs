import { spawn } from 'node:child_process';

/** Opens the address where a person sits in front of a screen; silent everywhere else. */
export function openBrowser(/** @type {string} */ address) {
  if (process.env.CI || !process.stdout.isTTY) return;
  const opener = openerOf(address);
  if (!opener) return;
  const child = spawn(opener.program, opener.args, { stdio: 'ignore', detached: true });
  // No browser is no failure: the address is printed.
  child.on('error', () => undefined);
  child.unref();
}

function openerOf(/** @type {string} */ address) {
  if (process.platform === 'darwin') return { program: 'open', args: [address] };
  if (process.platform === 'win32') {
    return { program: 'cmd', args: ['/c', 'start', '""', address] };
  }
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? { program: 'xdg-open', args: [address] } : undefined;
}
