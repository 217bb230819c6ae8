export function isInstalled(root: string, pinnedNode: string): boolean;
export function install(root: string): Promise<void>;
