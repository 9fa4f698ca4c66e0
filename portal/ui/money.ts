/** Whole fen as yuan: `1234.50`; empty where there is no amount. */
export function yuanOf(fen: number | null | undefined): string {
  if (fen === null || fen === undefined) return '';
  const sign = fen < 0 ? '-' : '';
  const size = Math.abs(fen);
  return `${sign}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

/** Whole fen as yuan with a sign and groups: `¥12,345.00`, `−¥5.00`. */
export function moneyText(fen: number): string {
  return `${fen < 0 ? '−' : ''}¥${yuanOf(Math.abs(fen)).replaceAll(/\B(?=(\d{3})+(?=\.))/g, ',')}`;
}

/** Yuan as typed in whole fen; null for what is not an amount. */
export function fenOf(text: string): number | null {
  const [, yuan, fen = ''] = /^\s*([\d,，]{1,15})(?:\.(\d{0,2}))?\s*$/.exec(text) ?? [];
  const digits = yuan?.replaceAll(/[,，]/g, '');
  return digits ? Number(digits) * 100 + Number(fen.padEnd(2, '0')) : null;
}
