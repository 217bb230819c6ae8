/** The part of libheif-js that we use; its own declarations describe the compiled module only. */
declare module "libheif-js/wasm-bundle.js" {
  type Picture = { data: Uint8ClampedArray; width: number; height: number };
  type HeifImage = {
    is_primary(): boolean;
    get_width(): number;
    get_height(): number;
    /** Fills `picture.data` with RGBA; calls back with null when it could not. */
    display(picture: Picture, done: (shown: Picture | null) => void): void;
  };
  const libheif: { HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] } };
  export default libheif;
}
