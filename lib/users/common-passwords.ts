/** Passwords of ten characters and more that are tried first everywhere. */
export const commonPasswords = new Set(
  `1234567890 12345678910 0123456789 9876543210 0987654321 1234512345 1122334455 1231231231 123123123123 147258369000
  5201314520 1314520520 5201314000 7758521521 woaini1314 woaini520520 woaini521521 woaini123456 woaini5201314 woaiwojia123
  iloveyou123 iloveyou1314 iloveyou5201314 qwertyuiop qwertyuiop123 qwerty123456 qwer123456 qwer1234qwer asdfghjkl123 asdfghjkl;
  zxcvbnm123 zxcvbnm,./ 1qaz2wsx3edc 1q2w3e4r5t 1q2w3e4r5t6y qazwsxedc123 qazwsx123456 a123456789 a1234567890 aa123456789
  abc123456789 abcd123456 abcde12345 abcdefghij aa12345678 asd123456789 qq123456789 qwe123456789 zxc123456789 123456789a
  123456789q 123456789abc 1234567890a 123qwe123qwe password12 password123 password1234 password12345 passw0rd123 p@ssw0rd123
  p@ssword123 admin12345 admin123456 admin888888 admin@123456 administrator root123456 root123456789 letmein123 welcome123
  changeme123 test123456 guest123456 superman123 dragon1234 monkey1234 football123 baseball123 sunshine123 princess123
  zhongguo123 zhangwei123 wangwei123 beijing2008 shanghai123 wuhan123456 bilin123456 bilin12345 tongxunyuan bianjibu123`
    .split(/\s+/),
);
