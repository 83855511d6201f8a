@echo off
setlocal
set "APP=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "DATA=%LOCALAPPDATA%\Fude"
if defined FUDE_HOME set "DATA=%FUDE_HOME%"
set "SHARING="
if exist "%DATA%\start\fude.jsa" set SHARING="-XX:SharedArchiveFile=%DATA%\start\fude.jsa" -Xlog:disable
set "OPENBLAS_NUM_THREADS=1"
set "ND4J_SKIP_BLAS_THREADS=1"
"%JAVA%" ${jvm.flags} %SHARING% "-Dfude.classes=%APP%\lib\fude.classes" %FUDE_JAVA_OPTIONS% -cp "%APP%\lib\*;%APP%\lib\javafx\*" ${main.class} %*
exit /b %ERRORLEVEL%
