import { picturesOf } from "@/lib/articles/article";
import type { ArticleView } from "@/lib/articles/article";
import { translator } from "@/lib/messages";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { Figure } from "./figure";
import { Headline } from "./headline";
import { photoAnchor } from "./photo-anchor";

/** An article's photos alone, one below the other and large, each with its caption and credit. */
export function PhotoList({ article }: { article: ArticleView }) {
  const t = translator("comfort");
  const pictures = picturesOf(article.blocks);
  const count = pictures.length;
  const back = (
    <a href={article.href} className="inline-block rounded-full border border-ink-soft px-5 py-2 hover:border-accent hover:text-accent">
      {t("photos.back")}
    </a>
  );
  return (
    <>
      <Breadcrumb trail={article.trail} />
      <header className="mt-4 mb-8 md:mt-6">
        <p className="text-accent">
          {t("photos.heading")} · {t("photos.count", { count })}
        </p>
        <h1 className="mt-1 mb-4 font-serif text-[1.5rem] leading-snug font-bold md:text-[1.875rem]">
          <Headline text={article.title} />
        </h1>
        {back}
      </header>
      <div className="space-y-12">
        {pictures.map((picture, index) => {
          const { width, height } = picture.file;
          // As large as the window, and never higher.
          const high = `${Math.round((88 * width) / height)}vh`;
          return (
            <Figure
              key={index}
              id={photoAnchor(index)}
              picture={picture}
              sizes={`min(${high}, (100vw - 2.25rem), 71rem)`}
              maxWidth={high}
              lead={index === 0}
              note={t("photos.position", { position: index + 1, count })}
            />
          );
        })}
      </div>
      <p className="mt-12">{back}</p>
    </>
  );
}
