/** Bullets that people and Word put before a line, as a class of a regular expression. */
export const bullets = '[•‣◦●○▪▫■□◆▸►∙·⁃\\uF0B7\\uF0A7]'

/** Dashes that do the same. */
export const dashes = '[–—−]'
