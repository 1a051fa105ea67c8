/** Minutes and seconds as Indonesians write them: "07.42"; hours before them where there are any: "1.05.00". */
export function formatCountdown(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const shown = `${twoDigits(minutes % 60)}.${twoDigits(seconds % 60)}`;
  return hours === 0 ? shown : `${hours}.${shown}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
