/** What a service worker finds around it, as far as ours goes; the types of both worlds do not stand in one project. */
type Extendable = { waitUntil: (work: Promise<unknown>) => void };
export type Asked = Extendable & { request: Request; respondWith: (answer: Promise<Response>) => void };
export type Told = Extendable & { data: { page: string; photos: string[] } };
type Events = { install: Extendable; activate: Extendable; fetch: Asked; message: Told };

export type Scope = {
  addEventListener: <Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void) => void;
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  registration: { unregister: () => Promise<boolean> };
};

export const scope = globalThis as unknown as Scope;
