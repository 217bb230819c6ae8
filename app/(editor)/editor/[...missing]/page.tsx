import { notFound } from "next/navigation";

/** Any other address below the desk; without this page the readers' tree would answer it. */
export default function MissingDeskPage() {
  notFound();
}
