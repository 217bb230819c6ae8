import type { Pose } from "./body.ts";

type Change = Partial<Pose>;
const standing: Pose = { turn: 0.5, hip: [0, 87], neck: [1, 141], hands: [[17, 82], [-17, 82]], feet: [[9, 0], [-8, -2]] };

export const stand = (change: Change = {}): Pose => ({ ...standing, ...change });
export const front = (change: Change = {}): Pose => stand({ turn: 0.05, hands: [[21, 80], [-21, 80]], feet: [[9, 0], [-9, -1]], ...change });
export const fromBehind = (change: Change = {}): Pose => stand({ turn: 0.1, back: true, hands: [[21, 80], [-21, 80]], ...change });
/** Hands folded on the back, as the old like to stand. */
export const folded = (change: Change = {}): Pose => stand({ turn: 0.7, neck: [3, 140], hands: [[-12, 88], [-15, 86]], elbows: [null, [-16, 110]], ...change });
export const clasped = (change: Change = {}): Pose => stand({ turn: 0.3, hands: [[5, 90], [0, 91]], elbows: [[21, 106], [-20, 106]], ...change });
export const crossed = (change: Change = {}): Pose => stand({ turn: 0.25, hands: [[-10, 112], [11, 110]], elbows: [[20, 104], [-19, 104]], ...change });
export const talking = (change: Change = {}): Pose => stand({ turn: 0.55, hands: [[38, 112], [24, 98]], elbows: [[24, 100], [-14, 104]], ...change });
export const pointing = (change: Change = {}): Pose => stand({ turn: 0.6, neck: [3, 141], hands: [[56, 150], [-14, 82]], ...change });
export const onPhone = (change: Change = {}): Pose => stand({ turn: 0.55, hands: [[24, 108], [20, 104]], elbows: [[24, 98], [-13, 101]], nod: 14, ...change });
export const holding = (change: Change = {}): Pose => stand({ turn: 0.5, hands: [[28, 101], [12, 98]], elbows: [[24, 98], [-17, 104]], nod: 8, ...change });
export const walking = (change: Change = {}): Pose => stand({ turn: 0.85, neck: [4, 140], hands: [[20, 88], [-20, 87]], feet: [[-27, 4], [25, -1]], ...change });
export const strolling = (change: Change = {}): Pose => stand({ turn: 0.75, neck: [3, 140], hands: [[12, 84], [-17, 84]], feet: [[-15, 2], [14, -1]], ...change });
export const walkingAway = (change: Change = {}): Pose => stand({ turn: 0.1, back: true, hands: [[22, 82], [-21, 84]], feet: [[8, 8], [-7, -2]], ...change });
export const withStick = (change: Change = {}): Pose => stand({ turn: 0.65, hip: [-3, 84], neck: [9, 133], hands: [[33, 84], [-12, 80]], elbows: [[17, 96], null], feet: [[10, 0], [-12, -1]], nod: 8, ...change });
export const leaning = (change: Change = {}): Pose => stand({ turn: 0.7, hip: [-8, 86], neck: [18, 134], hands: [[46, 92], [38, 90]], nod: 12, ...change });
export const lifting = (change: Change = {}): Pose => stand({ turn: 0.5, neck: [2, 141], hands: [[30, 176], [8, 178]], elbows: [[26, 148], [-14, 150]], nod: -14, ...change });
export const pushing = (change: Change = {}): Pose => stand({ turn: 0.85, hip: [-2, 87], neck: [10, 139], hands: [[48, 100], [42, 98]], feet: [[-26, 3], [14, -1]], ...change });
export const sweeping = (change: Change = {}): Pose => stand({ turn: 0.65, hip: [-5, 84], neck: [12, 133], hands: [[32, 74], [20, 98]], elbows: [[24, 94], [-6, 101]], feet: [[16, 0], [-16, -2]], nod: 16, ...change });
export const digging = (change: Change = {}): Pose => stand({ turn: 0.75, hip: [-12, 80], neck: [20, 124], hands: [[44, 62], [24, 92]], elbows: [[38, 86], [2, 92]], feet: [[20, 0], [-22, -2]], nod: 18, ...change });

const seat: Pose = { turn: 0.6, seated: true, hip: [-4, 50], neck: [0, 103], hands: [[26, 57], [22, 56]], elbows: [null, [-9, 66]], knees: [[37, 51], [32, 48]], feet: [[38, 2], [29, 0]] };

export const sitting = (change: Change = {}): Pose => ({ ...seat, ...change });
export const sittingFront = (change: Change = {}): Pose => sitting({ turn: 0.05, hip: [0, 50], neck: [0, 103], hands: [[9, 58], [-9, 57]], elbows: [[22, 70], [-22, 70]], knees: [[11, 46], [-11, 45]], feet: [[11, 0], [-10, -1]], ...change });
export const sittingBack = (change: Change = {}): Pose => sitting({ turn: 0.1, back: true, armsHidden: true, hip: [0, 50], neck: [0, 103], hands: [[14, 64], [-14, 64]], elbows: [[22, 74], [-22, 74]], knees: [[13, 48], [-13, 48]], feet: [[12, 4], [-11, 3]], ...change });
export const atTable = (change: Change = {}): Pose => sitting({ neck: [5, 102], hands: [[32, 77], [28, 76]], elbows: [[18, 76], [-4, 72]], nod: 6, ...change });
export const atTableFront = (change: Change = {}): Pose => sittingFront({ hands: [[12, 77], [-12, 77]], elbows: [[23, 75], [-23, 75]], ...change });
export const speaking = (change: Change = {}): Pose => sitting({ hands: [[40, 98], [30, 82]], elbows: [[22, 80], [-4, 74]], ...change });
export const raising = (change: Change = {}): Pose => sitting({ hands: [[24, 62], [8, 144]], elbows: [null, [2, 116]], ...change });
export const reading = (change: Change = {}): Pose => sitting({ neck: [5, 101], hands: [[30, 74], [26, 71]], elbows: [[17, 70], [-6, 70]], nod: 20, ...change });

export const crouching = (change: Change = {}): Pose => ({
  turn: 0.8, seated: true, hip: [-14, 32], neck: [9, 80], hands: [[40, 26], [36, 22]], elbows: [[30, 48], [16, 46]], knees: [[26, 50], [20, 46]], feet: [[14, 0], [2, -1]], nod: 20, ...change,
});
export const kneeling = (change: Change = {}): Pose => ({
  turn: 0.8, seated: true, hip: [-8, 44], neck: [14, 90], hands: [[44, 34], [38, 30]], elbows: [[32, 58], [16, 56]], knees: [[26, 46], [4, 6]], feet: [[26, 0], [-34, 0]], nod: 18, ...change,
});
export const onFloor = (change: Change = {}): Pose => ({
  turn: 0.55, seated: true, hip: [-6, 12], neck: [-2, 64], hands: [[20, 24], [12, 22]], elbows: [[18, 38], [-12, 38]], knees: [[30, 22], [16, 16]], feet: [[4, 2], [-2, -1]], ...change,
});
export const onFloorBack = (change: Change = {}): Pose => ({
  turn: 0.1, back: true, armsHidden: true, seated: true, hip: [0, 12], neck: [0, 64], hands: [[14, 26], [-14, 26]], elbows: [[20, 36], [-20, 36]], knees: [[26, 14], [-26, 14]], feet: [[6, 2], [-6, 1]], ...change,
});
