/**
 * Words that only tell a language: learned, they would take every video in a language for a lesson of which the training rows hold lessons
 * alone.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'the a an and or of to in on at by for with from is are was be it its this that you your my me we our i he she his her they their not no do does so as if but up out all more most vs',
    'el la los las un una unos unas de del y o en con por para que es al lo se su sus mi tu como mas sin sobre entre este esta si',
    'os as um uma do da dos das e em no na nos nas com ao aos que seu sua meu minha mais sem sobre entre este esta isso ou pra pro',
    'le les des du et ou en dans avec pour par sur que qui est au aux ce cette son sa ses mon ma plus sans ne pas une',
    'der die das den dem des ein eine einen einem und oder in im mit von zu zum zur auf fur an bei ist sind wie was nicht ich du wir auch aus nach',
    'il lo gli i un uno una di del della dei delle e o in nel nella con per che da dal su non piu come si al alla',
    'een het van en of met voor op te is zijn aan ook naar uit',
    'w z na do i o od po za ze sie jak jest to dla nie przez przy co czy',
    've ile icin bir bu da de mi ne var gibi daha en cok ya ki',
    'dan yang di ke dari untuk dengan pada ini itu adalah atau juga akan tidak bagi oleh dalam secara ada aku kamu saya kita bisa agar',
    'va cua cho la trong voi mot cac nhung nay do khi tu den ve the nao co khong duoc tai ra vao nguoi nhu de toi ban phan',
    'ka ki ke ko se me mein hai aur par kya kaise ye wo nahi hindi urdu tamil telugu bangla bengali malayalam marathi kannada nepali sinhala gujarati punjabi arabic english indonesia vietnam',
    'का की के को से में है और पर क्या ने भी यह वह हो एक इस',
    'এর ও এবং কি থেকে জন্য দিয়ে করে একটি এই',
    'மற்றும் ஒரு இந்த என்ன లో మరియు ఒక ഒരു ഇത്',
  ].flatMap((list) => list.split(' ')),
);
