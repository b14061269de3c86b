/** A picture's own width and height in CSS pixels. */
export interface MediaSize {
  readonly width: number;
  readonly height: number;
}
