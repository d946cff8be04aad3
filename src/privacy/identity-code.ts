/** Whether words are a personal identity code: its day, month and check character (tarkistusmerkki). */
export function isIdentityCode(written: string): boolean {
  const found = written.replace(/[^\p{L}\p{N}]/gu, '')
  const day = Number(found.slice(0, 2))
  const month = Number(found.slice(2, 4))
  const remainder = Number(found.slice(0, 6) + found.slice(-4, -1)) % 31
  const isDay = day >= 1 && day <= 31 && month >= 1 && month <= 12
  return isDay && '0123456789ABCDEFHJKLMNPRSTUVWXY'[remainder] === found.at(-1)?.toUpperCase()
}
