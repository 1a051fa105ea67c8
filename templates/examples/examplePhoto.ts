/** A photograph that travels with an example. */
export interface ExamplePhoto {
  readonly hash: string;
  readonly type: 'png';
  readonly width: number;
  readonly height: number;
  readonly base64: string;
}
