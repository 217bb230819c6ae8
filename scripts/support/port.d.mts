export function wantedPort(): number;
export function isFree(port: number, host?: string): Promise<boolean>;
export function requireFreePort(): Promise<void>;
export function freePort(host: string): Promise<number>;
