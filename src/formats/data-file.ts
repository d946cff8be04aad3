/** A file of data on the site, written only when it is wanted. */
export interface DataFile {
  /** `/sopimus/2025/index.json` */
  address: string
  mediaType: string
  write: () => string
}
