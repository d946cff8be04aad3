/** A colour on a light and on a dark ground, `#rrggbb`. */
export interface Colour {
  light: string
  dark: string
}

/**
 * The colours of every page and picture; each is a custom property of the stylesheet, `--color-paper`.
 * The accent is the site's own (`site.yaml`).
 */
export const palette = {
  paper: {light: '#fdfcf9', dark: '#14171b'},
  tint: {light: '#f4f1ea', dark: '#1d2228'},
  ink: {light: '#1b1e22', dark: '#e9e6df'},
  quiet: {light: '#464e57', dark: '#bcc1c6'},
  line: {light: '#dcd8ce', dark: '#363c43'},
  edge: {light: '#6f757c', dark: '#8d949b'},
  /** Ground of what is proposed, asked or not settled yet. */
  waiting: {light: '#f6dfae', dark: '#4a3b17'},
  /** Mark of the same. */
  'waiting-mark': {light: '#8a5300', dark: '#e8b85c'},
  added: {light: '#0b5a34', dark: '#8fd9b0'},
  removed: {light: '#98201c', dark: '#f4a9a2'}
} as const satisfies Record<string, Colour>

/** The palette and the accent as declarations for the root of a document. */
export function declarations(accent: Colour): string {
  return Object.entries({...palette, accent})
    .map(([name, {light, dark}]) => `--color-${name}: light-dark(${light}, ${dark});`)
    .join('\n    ')
}
